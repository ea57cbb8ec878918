package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.importing.outline.Blanks;
import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.List;

/** Texts to review, as lines: dots for the depth, type, number, label, text. */
public final class Texts {

    private Texts() {}

    public static WorkingText of(String... lines) {
        List<Node> nodes = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|", -1);
            int depth = (int) parts[0].chars().filter(c -> c == '.').count();
            ProvisionType type = ProvisionType.valueOf(parts[0].replace(".", ""));
            nodes.add(new Node("p" + nodes.size(), 1000L + nodes.size(), type, depth, parts[1].isEmpty() ? null : parts[1], parts[2], "", parts[3], nodes.size() + 1));
        }
        return new WorkingText(nodes);
    }

    /** Two articles, the first with two clauses and a note. */
    static WorkingText usual() {
        return of("PREAMBLE|||آیین‌نامهٔ نمونه", "ARTICLE|1|ماده ۱ـ|موارد زیر:", ".CLAUSE|الف|الف ـ|یک.", ".CLAUSE|ب|ب ـ|دو.", ".NOTE|1|تبصره ۱ـ|متن تبصره.",
                "ARTICLE|3|ماده ۳ـ|اول این است. دوم آن است.", "ARTICLE|4|ماده ۴ـ|پایان.");
    }

    static String characters(WorkingText text) {
        StringBuilder all = new StringBuilder();
        text.nodes().forEach(node -> (node.label() + node.heading() + node.text()).chars().filter(c -> !Blanks.isBlank(c)).forEach(c -> all.append((char) c)));
        return all.toString();
    }
}
