-- Comments as they are worked with and shown; the originals apart, sealed; who comes after whom; what was decided.
-- redacted_*: what is read instead; null keeps, empty takes away. addendum_at: of the last redaction after the hand-over.
-- provision_id 0: on the whole. number is null until the sequencer has given it; shown mirrors the state.
CREATE TABLE IF NOT EXISTS comment (
    id              BIGINT       NOT NULL,
    consultation_id BIGINT       NOT NULL,
    version_id      BIGINT       NOT NULL,
    provision_id    BIGINT       NOT NULL,
    provision_eid   VARCHAR(200) NOT NULL,
    number          BIGINT       NULL,
    ref             VARCHAR(40)  NULL,
    stance          VARCHAR(10)  NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    shown           BOOLEAN      NOT NULL,
    text            LONGTEXT     NOT NULL,
    wording         LONGTEXT     NULL,
    redacted_text   LONGTEXT     NULL,
    redacted_wording LONGTEXT    NULL,
    redacted_name   VARCHAR(400) NULL,
    redacted_organisation VARCHAR(800) NULL,
    addendum_at     DATETIME(6)  NULL,
    stub_reason     TEXT         NULL,
    public_name     VARCHAR(400) NULL,
    organisation    VARCHAR(800) NULL,
    channel         VARCHAR(20)  NOT NULL,
    locale          VARCHAR(5)   NOT NULL,
    received_at     DATETIME(6)  NOT NULL,
    numbered_at     DATETIME(6)  NULL,
    text_key        BINARY(32)   NOT NULL,
    leaf            BINARY(32)   NOT NULL,
    identity_id     BIGINT       NULL,
    PRIMARY KEY (id),
    -- both finds what waits for a number and keeps numbers unique
    UNIQUE KEY comment_number (number, consultation_id),
    -- a page of a list is found in these alone, its rows are read after that
    KEY comment_in_consultation (consultation_id, number, shown, stance),
    KEY comment_on_provision (consultation_id, provision_id, number, shown, stance)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS comment_original (
    comment_id BIGINT   NOT NULL PRIMARY KEY,
    sealed     LONGBLOB NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS comment_sequence (
    consultation_id BIGINT NOT NULL PRIMARY KEY,
    last_number     BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How many of a block of numbers are shown, so that a page is found without passing by those before it; provision_id -1: all.
CREATE TABLE IF NOT EXISTS comment_block (
    consultation_id BIGINT      NOT NULL,
    provision_id    BIGINT      NOT NULL,
    block           BIGINT      NOT NULL,
    stance          VARCHAR(10) NOT NULL,
    shown           BIGINT      NOT NULL,
    PRIMARY KEY (consultation_id, provision_id, block, stance)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS comment_count (
    consultation_id BIGINT       NOT NULL,
    provision_id    BIGINT       NOT NULL,
    stance          VARCHAR(10)  NOT NULL,
    provision_eid   VARCHAR(200) NOT NULL,
    published       BIGINT       NOT NULL,
    redacted        BIGINT       NOT NULL,
    rejected        BIGINT       NOT NULL,
    held            BIGINT       NOT NULL,
    PRIMARY KEY (consultation_id, provision_id, stance)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row while a comment is held.
CREATE TABLE IF NOT EXISTS comment_hold (
    comment_id      BIGINT       NOT NULL PRIMARY KEY,
    consultation_id BIGINT       NOT NULL,
    office_path     VARCHAR(200) NOT NULL,
    word            VARCHAR(200) NULL,
    held_at         DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What happened after the number was given; addendum: after the hand-over.
CREATE TABLE IF NOT EXISTS comment_event (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    comment_id  BIGINT      NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    what        VARCHAR(20) NOT NULL,
    reason      TEXT        NULL,
    addendum    BOOLEAN     NOT NULL,
    KEY comment_event_comment (comment_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
