-- Rules by which comments are held or flagged and their words masked; what they found; how long decisions take.
-- terms, spared: one a line, what they mean follows from the kind. An office's rules hold below it too.
CREATE TABLE IF NOT EXISTS moderation_rule (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    office_path VARCHAR(200) NOT NULL,
    name        VARCHAR(200) NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    action      VARCHAR(10)  NOT NULL,
    enabled     BOOLEAN      NOT NULL,
    position    INT          NOT NULL,
    terms       LONGTEXT     NOT NULL,
    spared      LONGTEXT     NOT NULL,
    most        INT          NULL,
    minutes     INT          NULL,
    version     INT          NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The word lists that were settings until now become rules.
INSERT INTO moderation_rule (office_path, name, kind, action, enabled, position, terms, spared, most, minutes, version)
SELECT COALESCE(o.path, '/'), 'فهرست واژه‌ها', 'WORDS', 'HOLD', TRUE, 100, s.value, '', NULL, NULL, 1
FROM setting s LEFT JOIN office o ON o.id = s.office_id WHERE s.name = 'moderation.words' AND TRIM(s.value) <> '';
DELETE FROM setting WHERE name = 'moderation.words';

-- found: bits of the kinds of personal data that were taken out of the words. origin: the sender's address block under
-- a key of the day, only where a rule counts by it, and only until the comment has its number.
ALTER TABLE comment ADD COLUMN IF NOT EXISTS found INT NOT NULL DEFAULT 0, ADD COLUMN IF NOT EXISTS origin BINARY(16) NULL;

ALTER TABLE comment_hold ADD COLUMN IF NOT EXISTS rule_id BIGINT NULL, ADD COLUMN IF NOT EXISTS rule_name VARCHAR(200) NULL;

-- One row a rule and comment, until a moderator has looked at it; the comment is published meanwhile.
CREATE TABLE IF NOT EXISTS comment_flag (
    comment_id      BIGINT       NOT NULL,
    rule_id         BIGINT       NOT NULL,
    rule_name       VARCHAR(200) NOT NULL,
    found           VARCHAR(200) NOT NULL,
    consultation_id BIGINT       NOT NULL,
    office_path     VARCHAR(200) NOT NULL,
    flagged_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (comment_id, rule_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What is counted for rules about repeated sending; forgotten after a day.
CREATE TABLE IF NOT EXISTS comment_echo (
    comment_id      BIGINT      NOT NULL,
    kind            VARCHAR(10) NOT NULL,
    consultation_id BIGINT      NOT NULL,
    digest          BINARY(16)  NOT NULL,
    received_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (comment_id, kind),
    KEY comment_echo_digest (consultation_id, kind, digest, received_at),
    KEY comment_echo_age (received_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How long a held comment waited for its decision.
CREATE TABLE IF NOT EXISTS moderation_time (
    comment_id  BIGINT       NOT NULL PRIMARY KEY,
    office_path VARCHAR(200) NOT NULL,
    held_at     DATETIME(6)  NOT NULL,
    decided_at  DATETIME(6)  NOT NULL,
    seconds     BIGINT       NOT NULL,
    KEY moderation_time_decided (decided_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT IGNORE INTO moderation_time (comment_id, office_path, held_at, decided_at, seconds)
SELECT held.comment_id, k.office_path, held.happened_at, MIN(later.happened_at), TIMESTAMPDIFF(SECOND, held.happened_at, MIN(later.happened_at))
FROM comment_event held
JOIN comment_event later ON later.comment_id = held.comment_id AND later.id > held.id
JOIN comment c ON c.id = held.comment_id JOIN consultation k ON k.id = c.consultation_id
WHERE held.what = 'HELD' GROUP BY held.comment_id, k.office_path, held.happened_at;
