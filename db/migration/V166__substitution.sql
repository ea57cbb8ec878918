-- Who acts in whose place, from day to day, and what was done so.

CREATE TABLE IF NOT EXISTS substitution (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    absent_id     BIGINT      NOT NULL,
    substitute_id BIGINT      NOT NULL,
    -- Days in Tehran, both included.
    from_day      DATE        NOT NULL,
    until_day     DATE        NOT NULL,
    named_by      BIGINT      NOT NULL,
    named_at      DATETIME(6) NOT NULL,
    -- Null unless it was ended before its last day was over.
    ended_at      DATETIME(6) NULL,
    KEY substitution_absent (absent_id, until_day),
    KEY substitution_substitute (substitute_id, until_day),
    CONSTRAINT substitution_absent FOREIGN KEY (absent_id) REFERENCES account (id),
    CONSTRAINT substitution_substitute FOREIGN KEY (substitute_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Null unless its owner acts in somebody's place.
ALTER TABLE staff_session ADD COLUMN IF NOT EXISTS substitution_id BIGINT NULL;

-- In whose place it was done; null for what was done for oneself.
ALTER TABLE audit_entry
    ADD COLUMN IF NOT EXISTS for_id   BIGINT       NULL,
    ADD COLUMN IF NOT EXISTS for_name VARCHAR(100) NULL;
