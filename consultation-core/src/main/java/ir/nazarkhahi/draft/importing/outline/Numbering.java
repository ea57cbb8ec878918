package ir.nazarkhahi.draft.importing.outline;

import ir.nazarkhahi.draft.structure.PersianLetters;

/** How the numbers of provisions count on, in figures and in letters. */
public final class Numbering {

    private Numbering() {}

    /** Whether this is the next of the list; the first if there is none before. */
    public static boolean follows(String before, String number) {
        if (before == null) {
            return place(number) == 1;
        }
        if (number.contains("مکرر")) {
            return place(before) == place(number);
        }
        return PersianLetters.follows(before, number) || isCount(before) == isCount(number) && place(number) == place(before) + 1;
    }

    public static boolean isFirst(String number) {
        return place(number) == 1 && !number.contains("مکرر");
    }

    private static boolean isCount(String number) {
        return Character.isDigit(number.charAt(0));
    }

    /** From 1: the leading count of a number, the last component of a composite one, the place of a letter. */
    public static int place(String number) {
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

    /** The number at that place in a list that is counted like this one. */
    public static String name(String like, int place) {
        boolean letter = PersianLetters.place(like) >= 0;
        return letter && place <= PersianLetters.size() ? PersianLetters.at(place - 1) : String.valueOf(place);
    }
}
