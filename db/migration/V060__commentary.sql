-- The commentary: summaries with what they cite, who writes what, the hand-over with its documents, the answers, the revision.
-- provision_id 0: the draft as a whole.

-- Identical texts are found and counted in this key alone, without reading a text.
CREATE INDEX IF NOT EXISTS comment_texts ON comment (consultation_id, provision_id, text_key, number, stance, state);

CREATE TABLE IF NOT EXISTS commentary_summary (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consultation_id BIGINT       NOT NULL,
    provision_id    BIGINT       NOT NULL,
    text            LONGTEXT     NOT NULL,
    refs            LONGTEXT     NOT NULL,
    writer_id       BIGINT       NOT NULL,
    writer          VARCHAR(100) NOT NULL,
    written_at      DATETIME(6)  NOT NULL,
    version         INT          NOT NULL,
    UNIQUE KEY commentary_summary_place (consultation_id, provision_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS commentary_assignment (
    consultation_id BIGINT       NOT NULL,
    provision_id    BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    account_name    VARCHAR(100) NOT NULL,
    assigned_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (consultation_id, provision_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who is writing a summary just now; by the database's clock. Holds nobody's work, only tells.
CREATE TABLE IF NOT EXISTS commentary_writing (
    consultation_id BIGINT       NOT NULL,
    provision_id    BIGINT       NOT NULL,
    account_id      BIGINT       NOT NULL,
    account_name    VARCHAR(100) NOT NULL,
    since_at        DATETIME(6)  NOT NULL,
    until_at        DATETIME(6)  NOT NULL,
    PRIMARY KEY (consultation_id, provision_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
