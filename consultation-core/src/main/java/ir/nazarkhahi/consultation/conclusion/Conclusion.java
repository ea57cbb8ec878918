package ir.nazarkhahi.consultation.conclusion;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import java.time.LocalDate;

/**
 * How the regulation was put into force or sent.
 *
 * @param number of the letter or decree; empty if it has none
 * @param date of the letter or decree
 * @param effectiveDate from when it is in force; null for bills and where the text itself says it
 * @param signatory empty if not named
 */
public record Conclusion(String number, LocalDate date, LocalDate effectiveDate, String signatory) {
    private static final int LONGEST = 200;

    /** @throws InvalidInputException if the date is missing or a text is too long */
    public Conclusion {
        number = clean("number", number);
        signatory = clean("signatory", signatory);
        if (date == null) {
            throw new InvalidInputException("date", "required");
        }
    }

    private static String clean(String field, String text) {
        String cleaned = text == null ? "" : BidiSafety.strip(text).strip();
        if (cleaned.length() > LONGEST) {
            throw new InvalidInputException(field, "too_long");
        }
        return cleaned;
    }
}
