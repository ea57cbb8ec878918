-- Logos by the hash of what they hold: the settings name the one that is shown, and an address never gives another picture.

CREATE TABLE IF NOT EXISTS logo (
    sha256     CHAR(64)    NOT NULL,
    png        MEDIUMBLOB  NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
