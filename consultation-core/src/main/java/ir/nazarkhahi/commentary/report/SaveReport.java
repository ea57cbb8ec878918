package ir.nazarkhahi.commentary.report;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as it is typed.
 *
 * @param recipients the competent authorities, one a line
 * @param letterNumber may be empty
 * @param date of the report; null while it is not said
 * @param version of the draft that was read; null if there was none
 */
public record SaveReport(String summary, String recipients, String letterNumber, LocalDate date, Integer version) {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_RECIPIENTS = 4_000;
    private static final int LONGEST_LETTER = 100;

    public SaveReport {
        summary = clean(summary);
        recipients = Stream.of(clean(recipients).split("\n")).map(String::strip).filter(line -> !line.isEmpty()).distinct().collect(Collectors.joining("\n"));
        letterNumber = clean(letterNumber);
    }

    /** What a draft may be. @throws InvalidInputException naming every field */
    void check() {
        List<Field> faults = new ArrayList<>();
        tooLong("summary", summary, LONGEST, faults);
        tooLong("recipients", recipients, LONGEST_RECIPIENTS, faults);
        tooLong("letterNumber", letterNumber, LONGEST_LETTER, faults);
        refuse(faults);
    }

    /** What may be issued. @throws InvalidInputException naming every field */
    void checkComplete() {
        List<Field> faults = new ArrayList<>();
        missing("summary", BidiSafety.isBlank(summary), faults);
        missing("recipients", BidiSafety.isBlank(recipients), faults);
        missing("date", date == null, faults);
        refuse(faults);
    }

    private static void tooLong(String field, String text, int most, List<Field> faults) {
        if (CodePoints.count(text) > most) {
            faults.add(new Field(field, "too_long"));
        }
    }

    private static void missing(String field, boolean missing, List<Field> faults) {
        if (missing) {
            faults.add(new Field(field, "required"));
        }
    }

    private static void refuse(List<Field> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private static String clean(String text) {
        return text == null ? "" : BidiSafety.strip(text).strip();
    }
}
