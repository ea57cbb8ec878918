-- Files that are imported by a job: kept from the moment they arrive, whatever becomes of the job.

-- A file that waits for its import belongs to no draft yet.
ALTER TABLE draft_source MODIFY draft_id BIGINT NULL;

CREATE TABLE IF NOT EXISTS draft_import (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    source_id  BIGINT       NOT NULL,
    title      VARCHAR(500) NOT NULL,
    kind       VARCHAR(40)  NOT NULL,
    office_id  BIGINT       NOT NULL,
    author_id  BIGINT       NOT NULL,
    author     VARCHAR(100) NOT NULL,
    ordered_at DATETIME(6)  NOT NULL,
    job_id     BIGINT       NOT NULL,
    draft_id   BIGINT       NULL,
    KEY draft_import_author (author_id, draft_id, id),
    CONSTRAINT draft_import_source FOREIGN KEY (source_id) REFERENCES draft_source (id),
    CONSTRAINT draft_import_office FOREIGN KEY (office_id) REFERENCES office (id),
    CONSTRAINT draft_import_draft FOREIGN KEY (draft_id) REFERENCES draft (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
