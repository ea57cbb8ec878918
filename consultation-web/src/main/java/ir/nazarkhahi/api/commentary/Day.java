package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.gate.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days in requests, so that a malformed one is a wrong field and not a wrong body. */
public final class Day {

    private Day() {}

    /** {@code 2026-06-02}; null and blank are null. */
    public static LocalDate parse(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException malformed) {
            throw new InvalidInputException(field, "malformed");
        }
    }
}
