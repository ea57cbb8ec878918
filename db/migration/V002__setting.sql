-- A value said for an office holds for it and for everything below it, until said again further down.
-- Office 0 is the installation itself.

CREATE TABLE IF NOT EXISTS setting (
    office_id BIGINT       NOT NULL,
    name      VARCHAR(80)  NOT NULL,
    value     VARCHAR(4000) NOT NULL,
    PRIMARY KEY (office_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
