package ir.nazarkhahi.comment.moderation;

/** What a moderator may decide. REDACT publishes the comment with parts taken out. */
public enum ModerationAction { PUBLISH, REJECT, REDACT }
