-- Settings down the tree of offices, long work, leases, the audit trail.
-- DDL commits by itself: every statement may be run again.

CREATE TABLE IF NOT EXISTS audit_entry (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_at DATETIME(6)  NOT NULL,
    actor_id    BIGINT       NOT NULL,
    actor_name  VARCHAR(100) NOT NULL,
    action      VARCHAR(60)  NOT NULL,
    subject     VARCHAR(120) NOT NULL,
    details     LONGTEXT     NOT NULL,
    KEY audit_entry_subject (subject, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
