-- Staff, their roles by office, API tokens, failed sign-ins. No citizen has an account.

CREATE TABLE IF NOT EXISTS account (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username      VARCHAR(60)  NOT NULL,
    full_name     VARCHAR(120) NOT NULL,
    full_name_en  VARCHAR(120) NOT NULL,
    email         VARCHAR(200) NULL,
    office_id     BIGINT       NOT NULL,
    password_hash VARCHAR(200) NOT NULL,
    -- Counts the passwords: a session that was begun with an earlier one is over.
    credential    INT          NOT NULL DEFAULT 0,
    active        BOOLEAN      NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    UNIQUE KEY account_username (username),
    CONSTRAINT account_office FOREIGN KEY (office_id) REFERENCES office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS role_grant (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT      NOT NULL,
    role       VARCHAR(30) NOT NULL,
    office_id  BIGINT      NOT NULL,
    UNIQUE KEY role_grant_once (account_id, role, office_id),
    CONSTRAINT role_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT role_grant_office FOREIGN KEY (office_id) REFERENCES office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS api_token (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT       NOT NULL,
    name       VARCHAR(60)  NOT NULL,
    token_hash BINARY(32)   NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    expires_at DATETIME(6)  NULL,
    revoked_at DATETIME(6)  NULL,
    UNIQUE KEY api_token_hash (token_hash),
    KEY api_token_account (account_id),
    CONSTRAINT api_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Keyed by the hash of the typed name, known or not, so that a block tells nothing about who exists.
CREATE TABLE IF NOT EXISTS sign_in_failure (
    name_hash     BINARY(32)  NOT NULL PRIMARY KEY,
    failures      INT         NOT NULL,
    last_at       DATETIME(6) NOT NULL,
    blocked_until DATETIME(6) NOT NULL,
    KEY sign_in_failure_last (last_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
