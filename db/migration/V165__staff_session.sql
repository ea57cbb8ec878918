-- Where staff are signed in. The browser's session holds a token; here is its hash alone.

CREATE TABLE IF NOT EXISTS staff_session (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    token_hash BINARY(32)  NOT NULL,
    -- The account's number when it began: another by now, and the session is over.
    credential INT         NOT NULL,
    begun_at   DATETIME(6) NOT NULL,
    -- Exact to a minute: it is not written at every request.
    used_at    DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    -- Without its last part.
    address    VARCHAR(45) NOT NULL,
    browser    VARCHAR(30) NOT NULL,
    UNIQUE KEY staff_session_token (token_hash),
    KEY staff_session_account (account_id, used_at),
    KEY staff_session_used (used_at),
    CONSTRAINT staff_session_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
