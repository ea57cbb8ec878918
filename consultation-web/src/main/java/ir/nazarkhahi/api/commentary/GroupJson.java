package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.api.comment.operator.RegistrationJson;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.commentary.GroupView;
import ir.nazarkhahi.commentary.disposition.DispositionView;
import java.time.Instant;

/**
 * Comments with the same text, shown once.
 *
 * @param ref of the first of them
 * @param count how many there are
 * @param markedWords the words of the provision that they are on; missing for none
 * @param answered how many of them have a disposition so far
 * @param earlierText the number of the text that the first was written on, if that is not the one asked about by now; else 0
 * @param registration how it came, if staff registered it and it is the only one with these words; without the office
 */
public record GroupJson(String ref, long count, CommentaryJson.StancesJson stances, String text, String suggestedWording, String markedWords, String publicName, String organisation,
        Instant receivedAt, CommentState state, String stateReason, DispositionView disposition, long answered, RegistrationJson registration, int earlierText) {

    static GroupJson of(GroupView group) {
        return new GroupJson(group.ref(), group.size(), CommentaryJson.StancesJson.of(group.stances()), group.text(), group.suggestedWording(), group.markedWords(), group.publicName(),
                group.organisation(), group.receivedAt(), group.state(), group.stateReason(), group.disposition(), group.answered(),
                RegistrationJson.of(group.registration(), null), group.earlierText());
    }
}
