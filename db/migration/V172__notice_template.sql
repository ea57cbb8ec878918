-- Words of messages that an administrator has changed; without a row the product's own hold.

CREATE TABLE IF NOT EXISTS notice_template (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    template VARCHAR(60)  NOT NULL,
    language CHAR(2)      NOT NULL,
    subject  VARCHAR(400) NOT NULL,
    body     TEXT         NOT NULL,
    version  INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY notice_template_language (template, language)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
