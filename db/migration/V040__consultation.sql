-- Consultations: kinds, life cycle, annexes, public timeline; holidays.

CREATE TABLE IF NOT EXISTS consultation_kind (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code          VARCHAR(40)  NOT NULL,
    name_fa       VARCHAR(200) NOT NULL,
    name_en       VARCHAR(200) NOT NULL,
    window_amount INT          NOT NULL,
    window_unit   VARCHAR(10)  NOT NULL,
    ending        VARCHAR(20)  NOT NULL,
    active        BOOLEAN      NOT NULL,
    version       INT          NOT NULL,
    UNIQUE KEY consultation_kind_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The source's kinds (PS-01, PS-02, PS-04); what an administrator has changed stays.
INSERT IGNORE INTO consultation_kind (code, name_fa, name_en, window_amount, window_unit, ending, active, version) VALUES
    ('CIRCULAR', 'بخشنامه', 'Circular', 2, 'WEEK', 'PROMULGATED', TRUE, 0),
    ('BYLAW', 'آیین‌نامه', 'By-law', 2, 'WEEK', 'PROMULGATED', TRUE, 0),
    ('INSTRUCTION', 'دستورالعمل', 'Instruction', 2, 'WEEK', 'PROMULGATED', TRUE, 0),
    ('EXECUTIVE_RULE', 'ضوابط اجرایی', 'Executive rules', 2, 'WEEK', 'PROMULGATED', TRUE, 0),
    ('BILL', 'لایحه', 'Bill', 1, 'MONTH', 'SENT', TRUE, 0);

-- One row a Solar Hijri year, locked for the moment in which a consultation is planned.
CREATE TABLE IF NOT EXISTS consultation_number (
    solar_year  INT NOT NULL PRIMARY KEY,
    last_number INT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- version_id: proposed while planned, fixed from publication on.
CREATE TABLE IF NOT EXISTS consultation (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code              VARCHAR(20)  NOT NULL,
    office_id         BIGINT       NOT NULL,
    office_path       VARCHAR(200) NOT NULL,
    draft_id          BIGINT       NOT NULL,
    version_id        BIGINT       NULL,
    stage             VARCHAR(20)  NOT NULL,
    kind              VARCHAR(40)  NOT NULL,
    title             VARCHAR(500) NOT NULL,
    folded_title      VARCHAR(4000) NOT NULL,
    why               LONGTEXT     NOT NULL,
    legal_basis       LONGTEXT     NOT NULL,
    what_changes      LONGTEXT     NOT NULL,
    contact           LONGTEXT     NOT NULL,
    proposer_id       BIGINT       NULL,
    proposer_name     VARCHAR(100) NULL,
    proposed_at       DATETIME(6)  NULL,
    planned_at        DATETIME(6)  NOT NULL,
    published_at      DATETIME(6)  NULL,
    opens_at          DATETIME(6)  NULL,
    closes_at         DATETIME(6)  NULL,
    sealed_at         DATETIME(6)  NULL,
    withdrawal_reason LONGTEXT     NULL,
    concluded_at      DATETIME(6)  NULL,
    conclusion_number VARCHAR(200) NULL,
    conclusion_date   DATE         NULL,
    effective_date    DATE         NULL,
    signatory         VARCHAR(200) NULL,
    ending            VARCHAR(20)  NULL,
    version           INT          NOT NULL,
    UNIQUE KEY consultation_code (code),
    KEY consultation_closing (stage, closes_at),
    KEY consultation_concluded (concluded_at),
    CONSTRAINT consultation_office FOREIGN KEY (office_id) REFERENCES office (id),
    CONSTRAINT consultation_draft FOREIGN KEY (draft_id) REFERENCES draft (id),
    CONSTRAINT consultation_version FOREIGN KEY (version_id) REFERENCES draft_version (id),
    CONSTRAINT consultation_kind FOREIGN KEY (kind) REFERENCES consultation_kind (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS consultation_annex (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consultation_id BIGINT       NOT NULL,
    ordinal         INT          NOT NULL,
    title           VARCHAR(300) NOT NULL,
    text            LONGTEXT     NOT NULL,
    KEY consultation_annex_of (consultation_id, ordinal),
    CONSTRAINT consultation_annex_of FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS consultation_event (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consultation_id BIGINT      NOT NULL,
    kind            VARCHAR(20) NOT NULL,
    happened_at     DATETIME(6) NOT NULL,
    reason          LONGTEXT    NOT NULL,
    closes_at       DATETIME(6) NULL,
    KEY consultation_event_of (consultation_id, id),
    CONSTRAINT consultation_event_of FOREIGN KEY (consultation_id) REFERENCES consultation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Days that differ from the holidays by rule: those of the lunar calendar, and cancelled ones (holiday = FALSE).
CREATE TABLE IF NOT EXISTS holiday (
    day     DATE         NOT NULL PRIMARY KEY,
    holiday BOOLEAN      NOT NULL,
    name_fa VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    version INT          NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
