-- The words of a provision that a comment is on, as the W3C Web Annotation model selects them: by quote and by position, in code
-- points of the provision's text in that very version (text_version: SHA-256 of the whole). Never anchored anew.
CREATE TABLE IF NOT EXISTS comment_mark (
    comment_id   BIGINT       NOT NULL PRIMARY KEY,
    text_version BINARY(32)   NOT NULL,
    start_at     INT          NOT NULL,
    end_at       INT          NOT NULL,
    exact        LONGTEXT     NOT NULL,
    prefix       VARCHAR(200) NOT NULL,
    suffix       VARCHAR(200) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
