package ir.nazarkhahi.commentary.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * @param office code of the office that receives and answers; null or empty for the consultation's own
 * @param copies codes of offices that are told; may be null
 * @param dueDate until when the answer is asked for, a day in Tehran; may be null
 * @param letterNumber may be null
 */
public record ProposeHandOver(String office, List<String> copies, LocalDate dueDate, String letterNumber) {

    /** A missing code among the copies is found where they are checked, with its place. */
    public ProposeHandOver {
        copies = copies == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(copies));
    }
}
