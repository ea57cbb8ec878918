package ir.nazarkhahi.draft.importing;

import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.structure.PersianLetters;
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
        } else if (!follows(before, number)) {
            outOfOrder(type, before, number, line);
        }
        scope.note(keyword, number);
    }

    private void outOfOrder(ProvisionType type, String before, String number, int line) {
        int from = before == null ? 0 : place(before);
        int to = place(number);
        if (to > from + 1) {
            warnings.gap(type, line, name(number, from + 1), name(number, to - 1));
        } else if (to <= from) {
            warnings.add("number_backwards", line, type, number, before);
        }
    }

    /** Whether this is the next of the list; the first if there is none before. */
    static boolean follows(String before, String number) {
        if (before == null) {
            return place(number) == 1;
        }
        if (number.contains("مکرر")) {
            return place(before) == place(number);
        }
        return PersianLetters.follows(before, number) || isCount(before) == isCount(number) && place(number) == place(before) + 1;
    }

    static boolean isFirst(String number) {
        return place(number) == 1 && !number.contains("مکرر");
    }

    private static boolean isCount(String number) {
        return Character.isDigit(number.charAt(0));
    }

    /** From 1: the leading count of a number, the last component of a composite one, the place of a letter. */
    static int place(String number) {
        if (isCount(number)) {
            int end = 0;
            while (end < number.length() && Character.isDigit(number.charAt(end))) {
                end++;
            }
            return Integer.parseInt(number.substring(0, end));
        }
        int letter = PersianLetters.place(number);
        return letter >= 0 ? letter + 1 : number.charAt(0) - 'a' + 1;
    }

    private static String name(String like, int place) {
        boolean letter = PersianLetters.place(like) >= 0;
        return letter && place <= PersianLetters.size() ? PersianLetters.at(place - 1) : String.valueOf(place);
    }
}
