-- A file that is to become the next version of a draft, not a draft of its own: which, and the version it was made against.
ALTER TABLE draft_import
    ADD COLUMN IF NOT EXISTS newer_of_id BIGINT NULL,
    ADD COLUMN IF NOT EXISTS base_id BIGINT NULL,
    ADD CONSTRAINT draft_import_newer FOREIGN KEY IF NOT EXISTS (newer_of_id) REFERENCES draft (id),
    ADD CONSTRAINT draft_import_base FOREIGN KEY IF NOT EXISTS (base_id) REFERENCES draft_version (id);
