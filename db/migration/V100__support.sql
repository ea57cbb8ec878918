-- Support of comments by whoever reads them: a figure for reading, not a vote. mark: HMAC of the browser's token and the
-- comment, kept until the sealing alone, so that one token counts once and may be taken back; it tells nobody who it was.
CREATE TABLE IF NOT EXISTS comment_support (
    consultation_id BIGINT     NOT NULL,
    comment_id      BIGINT     NOT NULL,
    mark            BINARY(32) NOT NULL,
    PRIMARY KEY (consultation_id, comment_id, mark)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What is to be added to the counts: supporting writes no row that another supporter writes.
CREATE TABLE IF NOT EXISTS comment_support_change (
    id         BIGINT  NOT NULL AUTO_INCREMENT PRIMARY KEY,
    comment_id BIGINT  NOT NULL,
    delta      TINYINT NOT NULL,
    KEY comment_support_change_comment (comment_id, delta)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row for each comment that anybody supports, in the order of its list; the others follow by their numbers.
CREATE TABLE IF NOT EXISTS comment_support_count (
    comment_id      BIGINT      NOT NULL PRIMARY KEY,
    consultation_id BIGINT      NOT NULL,
    provision_id    BIGINT      NOT NULL,
    number          BIGINT      NOT NULL,
    stance          VARCHAR(10) NOT NULL,
    supports        BIGINT      NOT NULL,
    KEY comment_support_in_consultation (consultation_id, supports DESC, number, stance),
    KEY comment_support_on_provision (consultation_id, provision_id, supports DESC, number, stance)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
