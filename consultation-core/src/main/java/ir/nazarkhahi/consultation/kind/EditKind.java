package ir.nazarkhahi.consultation.kind;

import ir.nazarkhahi.calendar.WindowLength;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.BidiSafety;
import java.util.ArrayList;
import java.util.List;

/** All that a kind says, for adding one and for changing one. */
public record EditKind(String nameFa, String nameEn, WindowLength window, Ending ending, boolean active) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WINDOW = 366;

    /** @throws InvalidInputException naming every field that cannot be accepted */
    void check() {
        List<Field> faults = new ArrayList<>();
        checkName("nameFa", nameFa, faults);
        checkName("nameEn", nameEn, faults);
        if (window == null || window.amount() > LONGEST_WINDOW) {
            faults.add(new Field("window", window == null ? "required" : "out_of_range"));
        }
        if (ending == null) {
            faults.add(new Field("ending", "required"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private static void checkName(String field, String name, List<Field> faults) {
        if (BidiSafety.isBlank(name)) {
            faults.add(new Field(field, "required"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(new Field(field, "too_long"));
        }
    }
}
