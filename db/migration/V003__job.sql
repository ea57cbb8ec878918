-- Who may do what on a timer (lease), and work that takes longer than a request (job).
-- Times here are the database server's clock, the only one that all nodes share.

CREATE TABLE IF NOT EXISTS lease (
    name     VARCHAR(80) NOT NULL PRIMARY KEY,
    holder   VARCHAR(40) NOT NULL,
    fence    BIGINT      NOT NULL,
    until_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS job (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind         VARCHAR(60)  NOT NULL,
    params       LONGTEXT     NOT NULL,
    state        VARCHAR(12)  NOT NULL,
    progress     INT          NOT NULL,
    checkpoint   LONGTEXT     NULL,
    result       LONGTEXT     NULL,
    failure      VARCHAR(80)  NULL,
    submitted_by BIGINT       NOT NULL,
    submitted_at DATETIME(6)  NOT NULL,
    finished_at  DATETIME(6)  NULL,
    cancelling   TINYINT(1)   NOT NULL,
    attempts     INT          NOT NULL,
    claimed_by   VARCHAR(40)  NULL,
    claim_until  DATETIME(6)  NULL,
    KEY job_waiting (state, claim_until, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
