-- What followers of comments read (the search index, later counters): changes of comments that have their number already,
-- numbered within the consultation in the transaction that makes them, under the lock of its row: no gap, nothing late.

ALTER TABLE comment_sequence ADD COLUMN IF NOT EXISTS last_change BIGINT NOT NULL DEFAULT 0;

CREATE TABLE IF NOT EXISTS comment_change (
    consultation_id BIGINT NOT NULL,
    number          BIGINT NOT NULL,
    comment_id      BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row an index, one index a node. An index is true to this database if the token it was last saved with is one of
-- the two; one that is ahead of a restored database, or of another, is not. generation: the newest wish it is made after.
CREATE TABLE IF NOT EXISTS search_index (
    id          CHAR(32)     NOT NULL PRIMARY KEY,
    token       CHAR(32)     NOT NULL,
    previous    CHAR(32)     NOT NULL,
    generation  BIGINT       NOT NULL,
    progress    INT          NOT NULL,
    seen_at     DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A single row: which generation of the index every node shall have.
CREATE TABLE IF NOT EXISTS search_wish (
    id         INT    NOT NULL PRIMARY KEY,
    generation BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT IGNORE INTO search_wish (id, generation) VALUES (1, 0);
