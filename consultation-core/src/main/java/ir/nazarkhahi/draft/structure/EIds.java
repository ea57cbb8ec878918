package ir.nazarkhahi.draft.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the provisions of one text their addresses, in text order: {@code chp_2}, {@code art_12}, {@code art_12bis},
 * {@code art_12__cl_a__scl_1}. Articles are counted through the text, so theirs does not name the division they stand
 * in; an article that another provision quotes is named behind it. What bears no number is counted among its like. An address that is taken gets {@code -2}, {@code -3}, ….
 */
public final class EIds {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:-\\d{1,9}){0,4})(?: مکرر(?: (\\d{1,9}))?)?");
    private static final int LONGEST = 180;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> unnumbered = new HashMap<>();

    /**
     * @param parent the parent's eId; null at the top
     * @param number null if there is none
     */
    public String next(String parent, ProvisionType type, String number) {
        String prefix = parent == null || type == ProvisionType.ARTICLE && isDivision(parent) ? "" : parent + "__";
        String local = prefix + type.abbreviation();
        if (type == ProvisionType.PREAMBLE) {
            return unique(local);
        }
        return unique(shortened(local) + "_" + name(local, number));
    }

    private static boolean isDivision(String eId) {
        String last = eId.substring(eId.lastIndexOf("__") + 1).replaceFirst("^_", "");
        return last.matches("(?:book|part|chp|sec)_.*");
    }

    private String name(String local, String number) {
        String slug = slug(number);
        return slug != null ? slug : String.valueOf(unnumbered.merge(local, 1, Integer::sum));
    }

    private String unique(String eId) {
        int use = uses.merge(eId, 1, Integer::sum);
        return use == 1 ? eId : unique(eId + "-" + use);
    }

    /** Depth is bounded by the importer, but an editor may nest as he likes and the column holds 200. */
    private static String shortened(String local) {
        return local.length() <= LONGEST ? local : local.substring(0, LONGEST);
    }

    private static String slug(String number) {
        if (number == null) {
            return null;
        }
        Matcher matcher = NUMBER.matcher(number);
        if (matcher.matches()) {
            String bis = number.contains("مکرر") ? "bis" : "";
            return matcher.group(1) + bis + (matcher.group(2) == null ? "" : matcher.group(2));
        }
        int place = PersianLetters.place(number);
        return place >= 0 ? PersianLetters.latin(place) : latinLetter(number);
    }

    private static String latinLetter(String number) {
        return number.matches("[A-Za-z]{1,8}") ? number.toLowerCase(java.util.Locale.ROOT) : null;
    }
}
