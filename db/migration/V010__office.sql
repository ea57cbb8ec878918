-- The tree of offices and the ways to reach them (PS-22).

CREATE TABLE IF NOT EXISTS office (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code      VARCHAR(40)  NOT NULL,
    parent_id BIGINT       NULL,
    path      VARCHAR(200) NOT NULL,
    kind      VARCHAR(20)  NOT NULL,
    name_fa   VARCHAR(200) NOT NULL,
    name_en   VARCHAR(200) NOT NULL,
    version   INT          NOT NULL,
    UNIQUE KEY office_code (code),
    KEY office_path (path),
    CONSTRAINT office_parent FOREIGN KEY (parent_id) REFERENCES office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS contact_point (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    office_id BIGINT       NOT NULL,
    position  INT          NOT NULL,
    kind      VARCHAR(20)  NOT NULL,
    value     VARCHAR(300) NOT NULL,
    value_en  VARCHAR(300) NOT NULL,
    extension VARCHAR(20)  NULL,
    label_fa  VARCHAR(200) NOT NULL,
    label_en  VARCHAR(200) NOT NULL,
    KEY contact_point_office (office_id, position),
    CONSTRAINT contact_point_office FOREIGN KEY (office_id) REFERENCES office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
