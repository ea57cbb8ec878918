-- The second step of signing in: a secret shared with the person's authenticator, sealed, and codes for when it is lost.

CREATE TABLE IF NOT EXISTS second_factor (
    account_id    BIGINT         NOT NULL PRIMARY KEY,
    sealed_secret VARBINARY(200) NOT NULL,
    -- Null until a first code has shown that the authenticator holds the secret.
    confirmed_at  DATETIME(6)    NULL,
    -- The newest time step whose code was accepted: it and those before it open nothing any more.
    last_step     BIGINT         NOT NULL,
    CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS recovery_code (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    code_hash  BINARY(32)  NOT NULL,
    used_at    DATETIME(6) NULL,
    UNIQUE KEY recovery_code_once (account_id, code_hash),
    CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
