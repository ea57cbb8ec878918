package ir.nazarkhahi.draft.importing.tree;

import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.importing.outline.Numbering;
import ir.nazarkhahi.draft.importing.result.Warnings;
import ir.nazarkhahi.draft.structure.ProvisionType;

/** Whether heads of one kind within one scope count on: gaps, numbers that come twice, numbers that run backwards. */
final class NumberCheck {
    private final Warnings warnings;

    NumberCheck(Warnings warnings) {
        this.warnings = warnings;
    }

    /** @param scope within which numbers of this keyword count on: the text for articles, the parent for all else */
    void check(Node scope, Keyword keyword, String number, int line) {
        if (number == null) {
            return;
        }
        ProvisionType type = keyword.type();
        String before = scope.lastNoted(keyword);
        if (scope.hasNoted(keyword, number)) {
            warnings.add("number_twice", line, type, number);
        } else if (!Numbering.follows(before, number)) {
            outOfOrder(type, before, number, line);
        }
        scope.note(keyword, number);
    }

    private void outOfOrder(ProvisionType type, String before, String number, int line) {
        int from = before == null ? 0 : Numbering.place(before);
        int to = Numbering.place(number);
        if (to > from + 1) {
            warnings.gap(type, line, Numbering.name(number, from + 1), Numbering.name(number, to - 1));
        } else if (to <= from) {
            warnings.add("number_backwards", line, type, number, before);
        }
    }
}
