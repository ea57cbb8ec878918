package ir.nazarkhahi.consultation.plan;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import java.util.List;
import java.util.Map;

/**
 * What a reader is told before the text. Plain texts with line breaks, empty where nothing is said, never null; each at
 * most {@link #LONGEST} code points.
 *
 * @param contact whom to ask, in words; the office's contact points are shown as well
 */
public record Explanation(String why, String legalBasis, String whatChanges, String contact) {
    public static final int LONGEST = 20_000;
    public static final Explanation NONE = new Explanation("", "", "", "");

    public Explanation {
        why = clean(why);
        legalBasis = clean(legalBasis);
        whatChanges = clean(whatChanges);
        contact = clean(contact);
    }

    List<Field> faults() {
        return Map.of("why", why, "legalBasis", legalBasis, "whatChanges", whatChanges, "contact", contact).entrySet().stream()
                .filter(text -> CodePoints.count(text.getValue()) > LONGEST).map(text -> new Field(text.getKey(), "too_long")).toList();
    }

    private static String clean(String text) {
        return text == null ? "" : BidiSafety.strip(text).strip();
    }
}
