-- What public relations report of the comments on an item of news: one draft at a time, and what was issued, which stands.
-- recipients: one a line. last_number and the figures are those of the moment of issuing.
CREATE TABLE IF NOT EXISTS news_report (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    item_id       BIGINT       NOT NULL,
    number        INT          NULL,
    summary       LONGTEXT     NOT NULL,
    refs          LONGTEXT     NOT NULL,
    recipients    LONGTEXT     NOT NULL,
    letter_number VARCHAR(100) NOT NULL,
    report_date   DATE         NULL,
    writer_id     BIGINT       NOT NULL,
    writer        VARCHAR(100) NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    issued_at     DATETIME(6)  NULL,
    last_number   BIGINT       NOT NULL,
    received      BIGINT       NOT NULL,
    published     BIGINT       NOT NULL,
    redacted      BIGINT       NOT NULL,
    rejected      BIGINT       NOT NULL,
    withdrawn     BIGINT       NOT NULL,
    support       BIGINT       NOT NULL,
    oppose        BIGINT       NOT NULL,
    amend         BIGINT       NOT NULL,
    neutral       BIGINT       NOT NULL,
    version       INT          NOT NULL,
    UNIQUE KEY news_report_number (item_id, number),
    CONSTRAINT news_report_item FOREIGN KEY (item_id) REFERENCES news_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
