package ir.nazarkhahi.commentary.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * @param office code of the office that receives and answers; null or empty for the consultation's own
 * @param copies codes of offices that are told; may be null
 * @param dueDate until when the answer is asked for, a day in Tehran; may be null
 * @param letterNumber may be null
 */
public record ProposeHandOver(String office, List<String> copies, LocalDate dueDate, String letterNumber) {

    public ProposeHandOver {
        copies = copies == null ? List.of() : List.copyOf(copies);
    }
}
