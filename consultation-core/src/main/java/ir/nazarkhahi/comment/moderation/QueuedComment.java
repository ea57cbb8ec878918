package ir.nazarkhahi.comment.moderation;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.Stance;
import java.time.Instant;

/**
 * A comment in the moderator's queue.
 *
 * @param heldFor what the rule found, null if none did
 * @param markedWords the words of the provision that it is on, as they stood in the text it was written on; null for none
 * @param textNumber which of the consultation's texts that was, from 1
 * @param rule the rule that held it, or the rules that flagged it, by name; null if none did
 */
public record QueuedComment(
        String ref, String consultationCode, String consultationTitle, String provisionEId, Stance stance, String text,
        String suggestedWording, String publicName, String organisation, Instant receivedAt, CommentState state, String heldFor, String rule,
        String markedWords, int textNumber) {}
