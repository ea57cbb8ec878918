package ir.nazarkhahi.commentary.handover.rule;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;

/** What is typed with a hand-over and with its return. */
public final class HandOverWords {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 5_000;

    private HandOverWords() {}

    /** @return null if it has none */
    public static String letter(String typed) {
        String number = typed == null ? "" : BidiSafety.strip(typed).strip();
        if (number.length() > LONGEST_NUMBER) {
            throw new InvalidInputException("letterNumber", "too_long");
        }
        return number.isEmpty() ? null : number;
    }

    /** @throws InvalidInputException if it is missing or too long */
    public static String reason(String typed) {
        if (typed == null || BidiSafety.isBlank(typed)) {
            throw new InvalidInputException("reason", "required");
        }
        String reason = BidiSafety.strip(typed).strip();
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "too_long");
        }
        return reason;
    }
}
