package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.attachment.FileClaim;
import ir.nazarkhahi.comment.intake.Arrival;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.intake.SubmitComment;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.tracking.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A comment as a citizen gave it to staff, unchecked.
 *
 * @param how by which way it came, and when
 * @param scans files of the paper it came on, uploaded before; shown to staff alone until a moderator shows them
 * @param once the operator's key: the same key and body get the same receipt
 */
public record RegisterComment(String consultationCode, Words words, Author author, How how, List<FileClaim> scans, Locale locale, OnceKey once) {

    /** @param provisionEId null or blank for the whole @param suggestedWording may be null */
    public record Words(String provisionEId, String stance, String text, String suggestedWording) {

        @Override
        public String toString() {
            return "Words[unread]";
        }
    }

    /**
     * @param channel the name of one of {@link RegistrationService#CHANNELS}
     * @param arrivedOn the day on its date stamp, typed in either calendar; blank for today
     */
    public record How(String channel, String arrivedOn) {}

    SubmitComment arrived(Instant at, Channel channel) {
        return new SubmitComment(consultationCode, words.provisionEId(), words.stance(), words.text(), words.suggestedWording(), author,
                new Arrival(at, channel, locale, once, null), scans, null);
    }

    /** Tells no words. */
    @Override
    public String toString() {
        return "RegisterComment[unread]";
    }
}
