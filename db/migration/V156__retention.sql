-- How far the destroying of what was sealed has come, once it is due: by number, so that it goes on where it stopped.
-- identities, originals, files: how many are gone.
CREATE TABLE IF NOT EXISTS comment_retention (
    consultation_id BIGINT      NOT NULL PRIMARY KEY,
    last_number     BIGINT      NOT NULL,
    identities      BIGINT      NOT NULL,
    originals       BIGINT      NOT NULL,
    files           BIGINT      NOT NULL,
    started_at      DATETIME(6) NOT NULL,
    finished_at     DATETIME(6) NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
