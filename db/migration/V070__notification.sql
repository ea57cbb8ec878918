-- What is to be sent, after the fact it tells of has been committed. Never an address and never a name: only who to ask for them.

CREATE TABLE IF NOT EXISTS outbox (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    created_at  DATETIME(6)  NOT NULL,
    template    VARCHAR(60)  NOT NULL,
    locale      VARCHAR(5)   NOT NULL,
    identity_id BIGINT       NULL,
    account_id  BIGINT       NULL,
    subject     VARCHAR(120) NOT NULL,
    params      LONGTEXT     NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    attempts    INT          NOT NULL,
    claimed_by  VARCHAR(80)  NULL,
    claim_until DATETIME(6)  NULL,
    done_at     DATETIME(6)  NULL,
    KEY outbox_state (state, id),
    KEY outbox_claim (claimed_by, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
