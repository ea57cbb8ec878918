-- What the office answers to each comment. Drafts, until commentary_release has a row for the consultation.
-- group_key: of the comment's text, so that answers are counted by group without reading comments.
CREATE TABLE IF NOT EXISTS disposition (
    comment_id      BIGINT       NOT NULL PRIMARY KEY,
    consultation_id BIGINT       NOT NULL,
    provision_id    BIGINT       NOT NULL,
    number          BIGINT       NOT NULL,
    group_key       VARCHAR(64)  NOT NULL,
    kind            VARCHAR(14)  NOT NULL,
    reason          LONGTEXT     NOT NULL,
    answer          LONGTEXT     NOT NULL,
    writer_id       BIGINT       NOT NULL,
    writer          VARCHAR(100) NOT NULL,
    written_at      DATETIME(6)  NOT NULL,
    version         INT          NOT NULL,
    KEY disposition_counts (consultation_id, provision_id, kind),
    KEY disposition_groups (consultation_id, provision_id, group_key, kind),
    KEY disposition_number (consultation_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- job_id: the one that may make the public documents; a redaction orders another.
CREATE TABLE IF NOT EXISTS commentary_release (
    consultation_id BIGINT      NOT NULL PRIMARY KEY,
    released_at     DATETIME(6) NOT NULL,
    job_id          BIGINT      NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Either version_id or a reason to leave the text as it is.
CREATE TABLE IF NOT EXISTS revision (
    consultation_id  BIGINT       NOT NULL PRIMARY KEY,
    version_id       BIGINT       NULL,
    unchanged_reason LONGTEXT     NULL,
    writer           VARCHAR(100) NOT NULL,
    written_at       DATETIME(6)  NOT NULL,
    version          INT          NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS conclusion_proposal (
    consultation_id BIGINT       NOT NULL PRIMARY KEY,
    number          VARCHAR(200) NOT NULL,
    date            DATE         NOT NULL,
    effective_date  DATE         NULL,
    signatory       VARCHAR(200) NOT NULL,
    proposer_id     BIGINT       NOT NULL,
    proposer        VARCHAR(100) NOT NULL,
    proposed_at     DATETIME(6)  NOT NULL,
    waiting         BOOLEAN      NOT NULL,
    version         INT          NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
