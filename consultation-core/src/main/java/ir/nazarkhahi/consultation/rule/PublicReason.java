package ir.nazarkhahi.consultation.rule;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;

/** The reason that the public is given for a step: there must be one, of at most 2,000 code points. */
public final class PublicReason {
    private static final int LONGEST = 2_000;

    private PublicReason() {}

    /** @throws InvalidInputException on the field {@code reason} */
    public static String of(String typed) {
        if (BidiSafety.isBlank(typed)) {
            throw new InvalidInputException("reason", "required");
        }
        String reason = BidiSafety.strip(typed).strip();
        if (CodePoints.count(reason) > LONGEST) {
            throw new InvalidInputException("reason", "too_long");
        }
        return reason;
    }
}
