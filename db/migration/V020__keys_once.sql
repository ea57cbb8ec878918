-- What keysets are known by, and what was done once (design §3, §4).
CREATE TABLE IF NOT EXISTS key_check (
    keyset      VARCHAR(20)    NOT NULL PRIMARY KEY,
    check_value VARBINARY(200) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- reply_* are null while the work is running; the reply is sealed because it may hold a secret.
CREATE TABLE IF NOT EXISTS once (
    scope       BINARY(32)  NOT NULL PRIMARY KEY,
    body_hash   BINARY(32)  NOT NULL,
    claimed_at  DATETIME(6) NOT NULL,
    reply       LONGBLOB    NULL,
    KEY once_age (claimed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Solved proofs of work: none is taken twice, on any node; scope is the sender's key it was used with.
CREATE TABLE IF NOT EXISTS altcha_used (
    challenge   BINARY(32)  NOT NULL PRIMARY KEY,
    scope       BINARY(32)  NOT NULL,
    expires_at  DATETIME(6) NOT NULL,
    KEY altcha_used_age (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
