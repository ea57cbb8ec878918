package ir.nazarkhahi.consultation.corrigendum;

import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/**
 * What shall be asked about from now on.
 *
 * @param base number of the text it was made from: the one that is asked about
 * @param provisions the whole corrected text, in its order; what keeps its lineage is the same provision
 * @param noteFa what is corrected, for everybody, at most 2,000 code points; so {@code noteEn}
 * @param substantive whether the public needs the whole window again
 * @param reason why it does, for everybody; only where it does
 */
public record Corrigendum(int base, List<EditedProvision> provisions, String noteFa, String noteEn, boolean substantive, String reason) {
    private static final int LONGEST = 2_000;

    public Corrigendum {
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        noteFa = clean(noteFa);
        noteEn = clean(noteEn);
        reason = substantive ? clean(reason) : "";
    }

    /** @throws InvalidInputException naming every field that cannot be accepted */
    void check() {
        List<Field> faults = new ArrayList<>();
        check("noteFa", noteFa, faults);
        check("noteEn", noteEn, faults);
        if (substantive) {
            check("reason", reason, faults);
        }
        if (provisions.isEmpty()) {
            faults.add(new Field("provisions", "required"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private static void check(String name, String typed, List<Field> faults) {
        if (BidiSafety.isBlank(typed)) {
            faults.add(new Field(name, "required"));
        } else if (CodePoints.count(typed) > LONGEST) {
            faults.add(new Field(name, "too_long"));
        }
    }

    private static String clean(String typed) {
        return typed == null ? "" : BidiSafety.strip(typed).strip();
    }
}
