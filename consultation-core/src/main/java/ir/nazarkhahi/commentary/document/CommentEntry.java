package ir.nazarkhahi.commentary.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One comment as it may be shown to staff: the working copy, in which personal data are masked.
 *
 * @param stance SUPPORT, OPPOSE, AMEND or NEUTRAL
 * @param state PUBLISHED, REDACTED, REJECTED, WITHDRAWN or HELD
 * @param markedWords the words of the provision that it is on, as they stood in the text asked about; null for none
 * @param publicName and {@code organisation}: what the author wants to be known by; null if nothing
 * @param stateReason the moderation's published reason; null if published
 * @param addendumAt when it was last redacted after the hand-over; null if it was not
 * @param group the ref of the first comment with the same folded text, its own if it is the first
 * @param groupSize how many have that text on this provision, at least 1
 * @param files what was sent with it, by the names they are saved under; empty for none
 * @param registered null for what its author sent
 * @param earlierText the number of the consultation's text that it was written on, if that is not the one asked about in the end; else 0
 * @param answer null where there is no disposition, or where it may not be shown yet
 */
public record CommentEntry(
        String ref,
        String stance,
        String state,
        String text,
        String suggestedWording,
        String markedWords,
        String publicName,
        String organisation,
        Instant receivedAt,
        String stateReason,
        Instant addendumAt,
        String group,
        long groupSize,
        Answer answer,
        List<AttachedName> files,
        Registered registered,
        int earlierText) {

    /** Without files. */
    public CommentEntry(String ref, String stance, String state, String text, String suggestedWording, String markedWords, String publicName, String organisation, Instant receivedAt,
            String stateReason, Instant addendumAt, String group, long groupSize, Answer answer) {
        this(ref, stance, state, text, suggestedWording, markedWords, publicName, organisation, receivedAt, stateReason, addendumAt, group, groupSize, answer, List.of(), null, 0);
    }

    /** As its author sent it. */
    public CommentEntry(String ref, String stance, String state, String text, String suggestedWording, String markedWords, String publicName, String organisation, Instant receivedAt,
            String stateReason, Instant addendumAt, String group, long groupSize, Answer answer, List<AttachedName> files) {
        this(ref, stance, state, text, suggestedWording, markedWords, publicName, organisation, receivedAt, stateReason, addendumAt, group, groupSize, answer, files, null, 0);
    }

    /** How staff came by it. @param channel LETTER, FAX, IN_PERSON or PHONE_LIVE @param late dated within the window, registered after it */
    public record Registered(String channel, String officeFa, String officeEn, boolean late) {}

    /** @param shown whether everybody can read it @param sha256 of what was received */
    public record AttachedName(String name, boolean shown, String sha256) {}

    /** Their names in a row; null if there are none. */
    public String fileNames() {
        return files.isEmpty() ? null : files.stream().map(AttachedName::name).collect(Collectors.joining(" · "));
    }

    /** @param disposition ACCEPTED, PARTLY, REJECTED, OUT_OF_SCOPE, NOTED or NOT_CONSIDERED */
    public record Answer(String disposition, String reason, String answer) {}

    /** @param asked the number of the text that is asked about in the end */
    public CommentEntry writtenOn(int number, int asked) {
        return new CommentEntry(ref, stance, state, text, suggestedWording, markedWords, publicName, organisation, receivedAt, stateReason, addendumAt, group, groupSize, answer, files, registered,
                number < asked ? number : 0);
    }

    public boolean opensGroup() {
        return ref.equals(group);
    }
}
