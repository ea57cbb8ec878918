package ir.nazarkhahi.consultation.annex;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import java.util.ArrayList;
import java.util.List;

/** A plain text with its title. */
public record AnnexText(String title, String text) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST = 20;

    public AnnexText {
        title = title == null ? "" : BidiSafety.strip(title).strip();
        text = text == null ? "" : BidiSafety.strip(text).strip();
    }

    /** What is wrong with them, by their place from 0: {@code annexes[1].title}. */
    public static List<Field> faults(List<AnnexText> annexes) {
        List<Field> faults = new ArrayList<>();
        if (annexes.size() > MOST) {
            faults.add(new Field("annexes", "too_many"));
        }
        for (int i = 0; i < annexes.size(); i++) {
            AnnexText annex = annexes.get(i);
            if (annex == null) {
                faults.add(new Field("annexes[" + i + "]", "required"));
            } else {
                check("annexes[" + i + "].title", annex.title, LONGEST_TITLE, faults);
                check("annexes[" + i + "].text", annex.text, LONGEST_TEXT, faults);
            }
        }
        return faults;
    }

    private static void check(String field, String value, int longest, List<Field> faults) {
        if (BidiSafety.isBlank(value)) {
            faults.add(new Field(field, "required"));
        } else if (CodePoints.count(value) > longest) {
            faults.add(new Field(field, "too_long"));
        }
    }
}
