package ir.nazarkhahi.api.consultation;

import ir.nazarkhahi.gate.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Moments in requests, so that a malformed one is a wrong field and not a wrong body. */
final class Moment {
    private static final int LAST_YEAR = 9000;

    private Moment() {}

    /** {@code 2026-06-02T20:30:00Z} or with an offset; null and blank are null. */
    static Instant parse(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            OffsetDateTime parsed = OffsetDateTime.parse(text.strip());
            if (parsed.getYear() < 1900 || parsed.getYear() > LAST_YEAR) {
                throw new InvalidInputException(field, "out_of_range");
            }
            return parsed.toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException malformed) {
            throw new InvalidInputException(field, "malformed");
        }
    }
}
