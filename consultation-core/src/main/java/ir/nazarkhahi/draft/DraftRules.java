package ir.nazarkhahi.draft;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/** What a draft must be before anything is written. */
final class DraftRules {
    private static final int LONGEST_TITLE = 500;

    private DraftRules() {}

    static void check(NewDraft asked) {
        List<Field> wrong = new ArrayList<>(faults(asked.title(), asked.kind()));
        if (asked.officeCode() == null || asked.officeCode().isBlank()) {
            wrong.add(new Field("office", "required"));
        }
        if (asked.bytes() == null) {
            wrong.add(new Field("file", "required"));
        }
        refuse(wrong);
    }

    static void check(String title, String kind) {
        refuse(faults(title, kind));
    }

    private static List<Field> faults(String title, String kind) {
        List<Field> wrong = new ArrayList<>();
        if (title == null || title.isBlank()) {
            wrong.add(new Field("title", "required"));
        } else if (title.strip().length() > LONGEST_TITLE) {
            wrong.add(new Field("title", "too_long"));
        }
        if (kind == null || kind.isBlank()) {
            wrong.add(new Field("kind", "required"));
        } else if (!kind.matches("[A-Z][A-Z0-9_]{1,39}")) {
            wrong.add(new Field("kind", "malformed"));
        }
        return wrong;
    }

    private static void refuse(List<Field> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }
}
