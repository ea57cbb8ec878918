package ir.nazarkhahi.draft.importing.odt;

import java.util.HashMap;
import java.util.Map;

/**
 * Automatic numbers, counted as office programs count them: a list begins anew unless it says that it continues another,
 * deeper levels begin again under each item.
 */
final class OdtNumbering {
    private static final int LEVELS = 10;

    private final OdtStyles styles;
    private final Map<String, int[]> byList = new HashMap<>();
    private final Map<String, int[]> byStyle = new HashMap<>();

    OdtNumbering(OdtStyles styles) {
        this.styles = styles;
    }

    /** The counts of a list that begins. @param continued id of the list it continues, null if none @param goesOn whether it continues the last of its style */
    int[] begin(String id, String style, String continued, boolean goesOn) {
        int[] counts = continued != null ? byList.get(continued) : goesOn ? byStyle.get(style) : null;
        int[] own = counts == null ? new int[LEVELS] : counts;
        if (id != null) {
            byList.put(id, own);
        }
        byStyle.put(style, own);
        return own;
    }

    /** Headings are one list through the whole document. */
    int[] outline() {
        return byStyle.computeIfAbsent(OdtStyles.OUTLINE, key -> new int[LEVELS]);
    }

    /**
     * Counts one item.
     *
     * @param level from 1
     * @param start where the item says to go on; null if it does not
     */
    void count(int[] counts, String style, int level, Integer start) {
        if (level < 1 || level > LEVELS) {
            return;
        }
        OdtStyles.Level own = styles.level(style, level);
        int first = own == null ? 1 : own.start();
        counts[level - 1] = start != null ? start : counts[level - 1] == 0 ? first : counts[level - 1] + 1;
        java.util.Arrays.fill(counts, level, LEVELS, 0);
    }

    /** What stands before the item counted last, with a blank; empty if nothing does. */
    String shown(int[] counts, String style, int level, boolean persian) {
        OdtStyles.Level own = styles.level(style, level);
        if (own == null || own.figures() == null) {
            return "";
        }
        StringBuilder number = new StringBuilder();
        for (int i = Math.max(1, level - own.shown() + 1); i <= level; i++) {
            OdtStyles.Level shown = styles.level(style, i);
            if (shown != null && shown.figures() != null) {
                number.append(number.isEmpty() ? "" : ".").append(shown.figures().write(Math.max(1, counts[i - 1]), persian));
            }
        }
        return own.prefix() + number + own.suffix() + " ";
    }
}
