package ir.nazarkhahi.comment.moderation;

/**
 * A moderator's decision. What follows the reason is for REDACT alone: null keeps what there is, blank takes it away.
 *
 * @param reason published with the stub; needed for all but PUBLISH
 * @param redactedText the text as it shall be read; needed to redact
 * @param redactedWording the suggested wording as it shall be read
 * @param redactedName the public name as it shall be read
 * @param redactedOrganisation the organisation as it shall be read
 */
public record Decision(ModerationAction action, String reason, String redactedText, String redactedWording, String redactedName, String redactedOrganisation) {

    public static Decision publish() {
        return new Decision(ModerationAction.PUBLISH, null, null, null, null, null);
    }

    public static Decision reject(String reason) {
        return new Decision(ModerationAction.REJECT, reason, null, null, null, null);
    }

    /** Text alone; everything else is kept. */
    public static Decision redact(String reason, String text) {
        return new Decision(ModerationAction.REDACT, reason, text, null, null, null);
    }
}
