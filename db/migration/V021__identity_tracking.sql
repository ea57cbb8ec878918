-- Personal data, sealed, one row for each sending, and the register of what arrived (design §4, §7).
CREATE TABLE IF NOT EXISTS identity (
    id           BIGINT         NOT NULL PRIMARY KEY,
    sealed       BLOB           NOT NULL,
    office_path  VARCHAR(200)   NOT NULL,
    email_index  BINARY(32)     NULL,
    mobile_index BINARY(32)     NULL,
    factor_index BINARY(32)     NULL,
    created_at   DATETIME(6)    NOT NULL,
    KEY identity_email (email_index),
    KEY identity_mobile (mobile_index)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS tracking (
    id          BIGINT         NOT NULL PRIMARY KEY,
    code_index  BINARY(32)     NOT NULL,
    code_sealed VARBINARY(100) NOT NULL,
    channel     VARCHAR(20)    NOT NULL,
    received_at DATETIME(6)    NOT NULL,
    kind        VARCHAR(20)    NOT NULL,
    target_id   BIGINT         NOT NULL,
    identity_id BIGINT         NULL,
    UNIQUE KEY tracking_code (code_index),
    KEY tracking_target (kind, target_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
