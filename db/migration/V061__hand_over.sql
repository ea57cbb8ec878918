-- One row for every hand-over that was proposed; the newest counts. office_id receives and answers, copies are for information.
CREATE TABLE IF NOT EXISTS hand_over (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consultation_id BIGINT       NOT NULL,
    office_id       BIGINT       NOT NULL,
    letter_number   VARCHAR(100) NULL,
    due_date        DATE         NULL,
    state           VARCHAR(12)  NOT NULL,
    proposer_id     BIGINT       NOT NULL,
    proposer        VARCHAR(100) NOT NULL,
    proposed_at     DATETIME(6)  NOT NULL,
    approver        VARCHAR(100) NULL,
    approved_at     DATETIME(6)  NULL,
    decider         VARCHAR(100) NULL,
    decided_at      DATETIME(6)  NULL,
    return_reason   LONGTEXT     NULL,
    job_id          BIGINT       NULL,
    version         INT          NOT NULL,
    KEY hand_over_consultation (consultation_id, id),
    KEY hand_over_inbox (office_id, state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Offices that read it for information.
CREATE TABLE IF NOT EXISTS hand_over_copy (
    hand_over_id BIGINT NOT NULL,
    office_id    BIGINT NOT NULL,
    PRIMARY KEY (hand_over_id, office_id),
    KEY hand_over_copy_office (office_id, hand_over_id),
    CONSTRAINT hand_over_copy_of FOREIGN KEY (hand_over_id) REFERENCES hand_over (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was handed over (purpose HAND_OVER) and what was published in the end (OUTCOME). done only when every chunk is there.
CREATE TABLE IF NOT EXISTS commentary_file (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consultation_id BIGINT       NOT NULL,
    hand_over_id    BIGINT       NOT NULL,
    purpose         VARCHAR(12)  NOT NULL,
    format          VARCHAR(8)   NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    size            BIGINT       NOT NULL,
    sha256          CHAR(64)     NOT NULL,
    done            BOOLEAN      NOT NULL,
    made_at         DATETIME(6)  NOT NULL,
    UNIQUE KEY commentary_file_name (consultation_id, hand_over_id, purpose, file_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS commentary_file_chunk (
    file_id  BIGINT     NOT NULL,
    position INT        NOT NULL,
    bytes    MEDIUMBLOB NOT NULL,
    PRIMARY KEY (file_id, position),
    CONSTRAINT commentary_file_chunk_file FOREIGN KEY (file_id) REFERENCES commentary_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
