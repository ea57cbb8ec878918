-- Comments that staff registered on behalf of citizens. registered_office: in whose name; null for what citizens sent themselves.
-- late: dated within the window, registered after it. staff_only: a file that waits for a moderator before everybody may see it.
ALTER TABLE comment
    ADD COLUMN IF NOT EXISTS registered_office BIGINT NULL,
    ADD COLUMN IF NOT EXISTS late BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE attachment_claim ADD COLUMN IF NOT EXISTS staff_only BOOLEAN NOT NULL DEFAULT FALSE;
