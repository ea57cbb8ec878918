-- The review of an imported text: what was read line by line, and the steps a drafter took since, until they become a version.

-- Lines joined by line breaks, in blocks that stay well below the server's packet; blocks are joined by a line break too.
CREATE TABLE IF NOT EXISTS draft_source_lines (
    source_id BIGINT   NOT NULL,
    block     INT      NOT NULL,
    text      LONGTEXT NOT NULL,
    PRIMARY KEY (source_id, block),
    CONSTRAINT draft_source_lines_source FOREIGN KEY (source_id) REFERENCES draft_source (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Where provisions begin: "lineage:line lineage:line …".
CREATE TABLE IF NOT EXISTS draft_source_places (
    source_id BIGINT   NOT NULL PRIMARY KEY,
    places    LONGTEXT NOT NULL,
    CONSTRAINT draft_source_places_source FOREIGN KEY (source_id) REFERENCES draft_source (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One for a draft, for good: its counter never starts again, so nobody's knowledge of an older state passes for a newer one.
CREATE TABLE IF NOT EXISTS draft_review (
    draft_id   BIGINT       NOT NULL PRIMARY KEY,
    base_id    BIGINT       NOT NULL,
    done       INT          NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    changed_by VARCHAR(100) NOT NULL,
    version    INT          NOT NULL,
    CONSTRAINT draft_review_draft FOREIGN KEY (draft_id) REFERENCES draft (id),
    CONSTRAINT draft_review_base FOREIGN KEY (base_id) REFERENCES draft_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE IF NOT EXISTS draft_review_step (
    draft_id BIGINT   NOT NULL,
    ordinal  INT      NOT NULL,
    step     LONGTEXT NOT NULL,
    PRIMARY KEY (draft_id, ordinal),
    CONSTRAINT draft_review_step_review FOREIGN KEY (draft_id) REFERENCES draft_review (draft_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
