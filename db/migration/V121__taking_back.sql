-- Comments that their authors took back or replaced. The row with its leaf is written with the request; the comment
-- follows by the task that numbers, as soon as it and the one in its place have their numbers.
CREATE TABLE IF NOT EXISTS comment_takeback (
    comment_id      BIGINT      NOT NULL PRIMARY KEY,
    replaced_by     BIGINT      NULL,
    leaf            BINARY(32)  NOT NULL,
    channel         VARCHAR(20) NOT NULL,
    received_at     DATETIME(6) NOT NULL,
    applied_at      DATETIME(6) NULL,
    KEY comment_takeback_waiting (applied_at, comment_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Of the one in its place, as a ref; only where the state is WITHDRAWN.
ALTER TABLE comment ADD COLUMN IF NOT EXISTS replaced_by VARCHAR(40) NULL;

ALTER TABLE comment_count ADD COLUMN IF NOT EXISTS withdrawn BIGINT NOT NULL DEFAULT 0;
