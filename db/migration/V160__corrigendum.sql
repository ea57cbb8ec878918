-- The texts that a consultation has asked about, one after the other, and the corrigendum that waits for a second person.
-- number: 1 as it was published first. opens_at, closes_at: the window as it was from that publication on; an extension is an
-- event. note_fa, note_en: what was corrected, empty for number 1; reason: why the window began again, empty if it did not.
CREATE TABLE IF NOT EXISTS consultation_text (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consultation_id BIGINT      NOT NULL,
    number          INT         NOT NULL,
    version_id      BIGINT      NOT NULL,
    published_at    DATETIME(6) NOT NULL,
    opens_at        DATETIME(6) NOT NULL,
    closes_at       DATETIME(6) NOT NULL,
    note_fa         LONGTEXT    NOT NULL,
    note_en         LONGTEXT    NOT NULL,
    substantive     BOOLEAN     NOT NULL,
    reason          LONGTEXT    NOT NULL,
    UNIQUE KEY consultation_text_number (consultation_id, number),
    UNIQUE KEY consultation_text_version (consultation_id, version_id),
    CONSTRAINT consultation_text_of FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT consultation_text_is FOREIGN KEY (version_id) REFERENCES draft_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT IGNORE INTO consultation_text (consultation_id, number, version_id, published_at, opens_at, closes_at, note_fa, note_en, substantive, reason)
SELECT c.id, 1, c.version_id, c.published_at, c.opens_at,
    COALESCE((SELECT e.closes_at FROM consultation_event e WHERE e.consultation_id = c.id AND e.kind = 'PUBLISHED' ORDER BY e.id LIMIT 1), c.closes_at), '', '', FALSE, ''
FROM consultation c WHERE c.published_at IS NOT NULL;

-- The wording is kept here and becomes a version of the draft with the approval: what nobody approved is no version.
CREATE TABLE IF NOT EXISTS corrigendum_proposal (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consultation_id BIGINT       NOT NULL,
    base_id         BIGINT       NOT NULL,
    provisions      LONGTEXT     NOT NULL,
    note_fa         LONGTEXT     NOT NULL,
    note_en         LONGTEXT     NOT NULL,
    substantive     BOOLEAN      NOT NULL,
    reason          LONGTEXT     NOT NULL,
    proposer_id     BIGINT       NOT NULL,
    proposer        VARCHAR(100) NOT NULL,
    proposed_at     DATETIME(6)  NOT NULL,
    UNIQUE KEY corrigendum_proposal_of (consultation_id),
    CONSTRAINT corrigendum_proposal_of FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Where the public is told in both languages; NULL where it was told in one.
ALTER TABLE consultation_event ADD COLUMN IF NOT EXISTS reason_en LONGTEXT NULL;

-- On which of the consultation's texts it was written.
ALTER TABLE comment ADD COLUMN IF NOT EXISTS text_number INT NOT NULL DEFAULT 1;
