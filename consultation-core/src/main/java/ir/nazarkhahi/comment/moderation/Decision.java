package ir.nazarkhahi.comment.moderation;

/**
 * A moderator's decision.
 *
 * @param reason published with the stub; needed for all but PUBLISH
 * @param redactedText the text as it shall be read, for REDACT alone
 * @param redactedWording the suggested wording as it shall be read; null keeps it
 */
public record Decision(ModerationAction action, String reason, String redactedText, String redactedWording) {}
