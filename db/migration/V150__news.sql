-- News, information and the participation strategy, in both languages; their comments are in the tables of comments.
-- id is sorted by time and beyond every number that is counted up, so that it is never a consultation's.
CREATE TABLE IF NOT EXISTS news_item (
    id                BIGINT       NOT NULL PRIMARY KEY,
    code              VARCHAR(20)  NOT NULL,
    office_id         BIGINT       NOT NULL,
    office_path       VARCHAR(200) NOT NULL,
    kind              VARCHAR(20)  NOT NULL,
    state             VARCHAR(10)  NOT NULL,
    title_fa          VARCHAR(500) NOT NULL,
    title_en          VARCHAR(500) NOT NULL,
    lead_fa           LONGTEXT     NOT NULL,
    lead_en           LONGTEXT     NOT NULL,
    text_fa           LONGTEXT     NOT NULL,
    text_en           LONGTEXT     NOT NULL,
    body_fa           VARCHAR(500) NOT NULL,
    body_en           VARCHAR(500) NOT NULL,
    session_number    VARCHAR(40)  NOT NULL,
    approved_on       DATE         NULL,
    basis_fa          LONGTEXT     NOT NULL,
    basis_en          LONGTEXT     NOT NULL,
    closes_at         DATETIME(6)  NULL,
    made_at           DATETIME(6)  NOT NULL,
    published_at      DATETIME(6)  NULL,
    changed_at        DATETIME(6)  NULL,
    withdrawn_at      DATETIME(6)  NULL,
    withdrawal_reason LONGTEXT     NULL,
    wording_id        BIGINT       NULL,
    wording_hash      CHAR(64)     NULL,
    last_picture      INT          NOT NULL,
    version           INT          NOT NULL,
    UNIQUE KEY news_item_code (code),
    KEY news_item_published (published_at, id),
    CONSTRAINT news_item_office FOREIGN KEY (office_id) REFERENCES office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row a Solar Hijri year, locked for the moment in which an item is begun.
CREATE TABLE IF NOT EXISTS news_number (
    solar_year  INT NOT NULL PRIMARY KEY,
    last_number INT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Every wording that was public, as JSON; hash: SHA-256 of its UTF-8 bytes, which the receipts of comments name.
CREATE TABLE IF NOT EXISTS news_wording (
    id           BIGINT      NOT NULL PRIMARY KEY,
    item_id      BIGINT      NOT NULL,
    content      LONGTEXT    NOT NULL,
    hash         CHAR(64)    NOT NULL,
    published_at DATETIME(6) NOT NULL,
    KEY news_wording_of (item_id, id),
    CONSTRAINT news_wording_of FOREIGN KEY (item_id) REFERENCES news_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What is seen in a picture, for those who do not see it. The file is an attachment; number: its place for good.
CREATE TABLE IF NOT EXISTS news_picture (
    item_id       BIGINT       NOT NULL,
    number        INT          NOT NULL,
    attachment_id BIGINT       NOT NULL,
    alt_fa        VARCHAR(500) NOT NULL,
    alt_en        VARCHAR(500) NOT NULL,
    PRIMARY KEY (item_id, number),
    CONSTRAINT news_picture_of FOREIGN KEY (item_id) REFERENCES news_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
