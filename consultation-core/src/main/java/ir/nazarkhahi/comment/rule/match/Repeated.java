package ir.nazarkhahi.comment.rule.match;

import ir.nazarkhahi.gate.InvalidInputException;
import java.util.Optional;

/** The same words, or anything from the same address block, more often than usual in some time. The first ones pass. */
public final class Repeated implements Condition {
    public static final int LONGEST_MINUTES = 24 * 60;

    private final Repeats.Kind kind;
    private final int most;
    private final int minutes;

    /** @param minutes a day at most: nothing is remembered longer */
    public Repeated(Repeats.Kind kind, Integer most, Integer minutes) {
        if (most == null || most < 1) {
            throw new InvalidInputException("most", most == null ? "required" : "out_of_range");
        }
        if (minutes == null || minutes < 1 || minutes > LONGEST_MINUTES) {
            throw new InvalidInputException("minutes", minutes == null ? "required" : "out_of_range");
        }
        this.kind = kind;
        this.most = most;
        this.minutes = minutes;
    }

    @Override
    public Optional<String> find(Examined comment) {
        int sent = comment.repeats().within(kind, minutes);
        return sent > most ? Optional.of(sent + " > " + most) : Optional.empty();
    }
}
