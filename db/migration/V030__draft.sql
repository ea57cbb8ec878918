-- Drafts: the text that is asked about, in versions, each cut into provisions.
-- A version is never changed once written: comments, receipts and redlines point into it.

CREATE TABLE IF NOT EXISTS draft (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title      VARCHAR(500) NOT NULL,
    kind       VARCHAR(40)  NOT NULL,
    office_id  BIGINT       NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    created_by BIGINT       NOT NULL,
    version    INT          NOT NULL,
    KEY draft_office (office_id, id),
    CONSTRAINT draft_office FOREIGN KEY (office_id) REFERENCES office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The file as it was sent, in chunks of 512 KiB, with its hash.
CREATE TABLE IF NOT EXISTS draft_source (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id   BIGINT       NOT NULL,
    file_name  VARCHAR(255) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size       BIGINT       NOT NULL,
    sha256     BINARY(32)   NOT NULL,
    KEY draft_source_draft (draft_id),
    CONSTRAINT draft_source_draft FOREIGN KEY (draft_id) REFERENCES draft (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS draft_source_chunk (
    source_id BIGINT     NOT NULL,
    position  INT        NOT NULL,
    bytes     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (source_id, position),
    CONSTRAINT draft_source_chunk_source FOREIGN KEY (source_id) REFERENCES draft_source (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS draft_version (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id   BIGINT       NOT NULL,
    number     INT          NOT NULL,
    base_id    BIGINT       NULL,
    source_id  BIGINT       NULL,
    provisions INT          NOT NULL,
    text_hash  BINARY(32)   NOT NULL,
    warnings   LONGTEXT     NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    created_by BIGINT       NOT NULL,
    author     VARCHAR(100) NOT NULL,
    UNIQUE KEY draft_version_number (draft_id, number),
    CONSTRAINT draft_version_draft FOREIGN KEY (draft_id) REFERENCES draft (id),
    CONSTRAINT draft_version_base FOREIGN KEY (base_id) REFERENCES draft_version (id),
    CONSTRAINT draft_version_source FOREIGN KEY (source_id) REFERENCES draft_source (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- lineage: the same for what is the same provision in every version of a draft, whatever it is called there.
CREATE TABLE IF NOT EXISTS provision (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version_id BIGINT       NOT NULL,
    ordinal    INT          NOT NULL,
    depth      INT          NOT NULL,
    e_id       VARCHAR(200) NOT NULL,
    parent_e_id VARCHAR(200) NULL,
    type       VARCHAR(20)  NOT NULL,
    number     VARCHAR(60)  NULL,
    label      VARCHAR(200) NOT NULL,
    heading    LONGTEXT     NOT NULL,
    text       LONGTEXT     NOT NULL,
    lineage    BIGINT       NOT NULL,
    UNIQUE KEY provision_ordinal (version_id, ordinal),
    UNIQUE KEY provision_e_id (version_id, e_id),
    UNIQUE KEY provision_lineage (version_id, lineage),
    CONSTRAINT provision_version FOREIGN KEY (version_id) REFERENCES draft_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
