-- The trail is read from its newest entry back, by when, who, what and on what; each way along an index, however long the trail is.

ALTER TABLE audit_entry
    ADD INDEX IF NOT EXISTS audit_entry_when (happened_at),
    ADD INDEX IF NOT EXISTS audit_entry_actor (actor_id, happened_at),
    ADD INDEX IF NOT EXISTS audit_entry_for (for_id, happened_at),
    ADD INDEX IF NOT EXISTS audit_entry_action (action, happened_at),
    ADD INDEX IF NOT EXISTS audit_entry_about (subject, happened_at);
