-- In whose place an import was ordered; null for oneself. The job that does it names both.

ALTER TABLE draft_import
    ADD COLUMN IF NOT EXISTS for_id   BIGINT       NULL,
    ADD COLUMN IF NOT EXISTS for_name VARCHAR(100) NULL;
