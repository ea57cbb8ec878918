package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.text.Digits;

/**
 * Gives a provision another number, and its printed head with it where the old number stands there.
 *
 * @param number in any digits; null or blank for none
 * @param following whether those of its kind after it count on from there: articles through the text, all else beside it.
 *     What bears no plain figure («۱۲ مکرر») is left as it is
 */
public record Renumber(String provision, String number, boolean following) implements Change {
    private static final int LONGEST = 60;
    private static final int MOST_FIGURES = 9;

    @Override
    public WorkingText on(WorkingText text) {
        int index = text.indexOf(provision);
        String wanted = number == null || number.isBlank() ? null : Digits.latin(number.strip());
        if (wanted != null && wanted.length() > LONGEST) {
            throw new ChangeRefusedException("number_too_long", "a number has at most " + LONGEST + " characters");
        }
        WorkingText renumbered = text.with(index, numbered(text.get(index), wanted));
        return following ? countedOn(renumbered, index, wanted) : renumbered;
    }

    private static WorkingText countedOn(WorkingText text, int index, String number) {
        if (!isFigure(number)) {
            throw new ChangeRefusedException("number_not_counted", "only figures can be counted on");
        }
        WorkingText counted = text;
        long next = Long.parseLong(number);
        for (int i = index + 1; i < text.size(); i++) {
            if (isLike(text, index, i) && isFigure(text.get(i).number())) {
                counted = counted.with(i, numbered(text.get(i), String.valueOf(++next)));
            }
        }
        return counted;
    }

    private static boolean isLike(WorkingText text, int index, int other) {
        boolean same = text.get(index).type() == text.get(other).type();
        return same && (text.get(index).type() == ProvisionType.ARTICLE || text.parentOf(index) == text.parentOf(other));
    }

    private static boolean isFigure(String number) {
        return number != null && number.matches("[0-9]{1," + MOST_FIGURES + "}");
    }

    private static Node numbered(Node node, String number) {
        return node.numbered(number, label(node.label(), node.number(), number));
    }

    private static String label(String label, String old, String fresh) {
        int at = old == null || fresh == null ? -1 : place(Digits.latin(label), old);
        if (at < 0) {
            return label;
        }
        boolean persian = !label.substring(at, at + old.length()).equals(old);
        boolean plain = label.chars().noneMatch(c -> c >= '0' && c <= '9');
        return label.substring(0, at) + (persian || plain ? Digits.persian(fresh) : fresh) + label.substring(at + old.length());
    }

    /** Where the number stands as a whole; -1 if nowhere: the «3» of «13» is none. */
    private static int place(String label, String number) {
        int at = label.indexOf(number);
        while (at >= 0 && (at > 0 && isPart(label.charAt(at - 1)) || at + number.length() < label.length() && isPart(label.charAt(at + number.length())))) {
            at = label.indexOf(number, at + 1);
        }
        return at;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) && c != 'ـ';
    }
}
