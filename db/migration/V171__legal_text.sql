-- What an administrator publishes about the installation: every version stays, with its date. A version without a text is the product's own.

CREATE TABLE IF NOT EXISTS legal_text (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    kind         VARCHAR(20)  NOT NULL,
    language     CHAR(2)      NOT NULL,
    version      INT          NOT NULL,
    text         MEDIUMTEXT   NULL,
    published_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY legal_text_version (kind, language, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
