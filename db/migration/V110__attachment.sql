-- Files that people send with what they write: the file as it came, sealed, and a cleaned copy apart, both in chunks of 512 KiB.
-- once_scope: the sender's key, so that a repeated sending is one file. name_sealed: what the sender called it; nobody else is shown that.
-- state: UPLOADING, RECEIVED, CLEANED, HELD, REJECTED; reason says why it is held or rejected; next_at: when it is looked at (again), null for never.
-- text: what can be read in it, without personal data, bounded.
CREATE TABLE IF NOT EXISTS attachment (
    id           BIGINT         NOT NULL PRIMARY KEY,
    once_scope   BINARY(32)     NOT NULL,
    state        VARCHAR(12)    NOT NULL,
    reason       VARCHAR(40)    NULL,
    format       VARCHAR(12)    NULL,
    size         BIGINT         NOT NULL,
    sha256       BINARY(32)     NULL,
    name_sealed  VARBINARY(2000) NULL,
    started_at   DATETIME(6)    NOT NULL,
    attempts     INT            NOT NULL,
    next_at      DATETIME(6)    NULL,
    clean_format VARCHAR(12)    NULL,
    clean_size   BIGINT         NULL,
    clean_sha256 BINARY(32)     NULL,
    width        INT            NULL,
    height       INT            NULL,
    text         LONGTEXT       NULL,
    UNIQUE KEY attachment_once (once_scope),
    KEY attachment_due (state, next_at),
    KEY attachment_started (started_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS attachment_chunk (
    attachment_id BIGINT     NOT NULL,
    copy          VARCHAR(8) NOT NULL,
    position      INT        NOT NULL,
    bytes         MEDIUMBLOB NOT NULL,
    PRIMARY KEY (attachment_id, copy, position),
    CONSTRAINT attachment_chunk_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What a file was sent with: written in the transaction of that, once. A file without such a row is swept.
CREATE TABLE IF NOT EXISTS attachment_claim (
    attachment_id BIGINT        NOT NULL PRIMARY KEY,
    owner_id      BIGINT        NOT NULL,
    number        INT           NOT NULL,
    description   VARCHAR(2000) NULL,
    UNIQUE KEY attachment_claim_owner (owner_id, number),
    CONSTRAINT attachment_claim_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
