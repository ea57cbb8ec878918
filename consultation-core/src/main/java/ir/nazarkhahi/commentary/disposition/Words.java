package ir.nazarkhahi.commentary.disposition;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/** What is said to a comment. PS-03: none without the reason and the answer, which its author is going to read. */
record Words(DispositionKind kind, String reason, String answer) {
    private static final int LONGEST = 20_000;

    /** @throws DispositionRefusedException naming every field of the item that is at fault */
    static Words of(int index, PutDisposition item) {
        List<Field> wrong = new ArrayList<>();
        if (item == null || item.disposition() == null) {
            wrong.add(field(index, "disposition", "required"));
        }
        String reason = text(index, "reason", item == null ? null : item.reason(), wrong);
        String answer = text(index, "answer", item == null ? null : item.answer(), wrong);
        if (!wrong.isEmpty()) {
            throw new DispositionRefusedException(index, wrong);
        }
        return new Words(item.disposition(), reason, answer);
    }

    private static String text(int index, String name, String typed, List<Field> wrong) {
        String text = typed == null ? "" : BidiSafety.strip(typed).strip();
        if (text.isEmpty()) {
            wrong.add(field(index, name, "required"));
        } else if (CodePoints.count(text) > LONGEST) {
            wrong.add(field(index, name, "too_long"));
        }
        return text;
    }

    private static Field field(int index, String name, String code) {
        return new Field("items[" + index + "]." + name, code);
    }
}
