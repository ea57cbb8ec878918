package ir.nazarkhahi.draft.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches the provisions of two texts: the same address with a like wording; then the same wording elsewhere (it moved,
 * or numbers shifted); then the likest wording nearby; at last the same address with any wording.
 */
public final class Lineages {
    private static final int NONE = -1;
    private static final double LIKE = 0.5;
    private static final double VERY_LIKE = 0.6;
    /** Shorter wordings («متن», «سایر موارد») say the same in many places. */
    private static final int TELLING = 12;
    private static final int NEARBY = 40;

    private final List<Wording> before;
    private final List<Wording> after;
    private final int[] continued;
    private final boolean[] taken;

    private Lineages(List<Wording> before, List<Wording> after) {
        this.before = before;
        this.after = after;
        continued = new int[after.size()];
        Arrays.fill(continued, NONE);
        taken = new boolean[before.size()];
    }

    /** @return for each provision of the newer text the index of the one it continues in the older, or -1 */
    public static int[] match(List<Wording> before, List<Wording> after) {
        Lineages lineages = new Lineages(before, after);
        lineages.byAddress(LIKE);
        lineages.byWording();
        lineages.byLikeness();
        lineages.byAddress(0);
        return lineages.continued;
    }

    private void byAddress(double atLeast) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i).eId(), i);
        }
        for (int i = 0; i < after.size(); i++) {
            Integer place = places.get(after.get(i).eId());
            if (place != null && isOpen(place, i) && likeness(before.get(place), after.get(i)) >= atLeast) {
                join(place, i);
            }
        }
    }

    private void byWording() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!taken[i] && before.get(i).folded().length() >= TELLING) {
                places.put(before.get(i).folded(), i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            Integer place = places.get(after.get(i).folded());
            if (place != null && isOpen(place, i)) {
                join(place, i);
            }
        }
    }

    private void byLikeness() {
        for (int i = 0; i < after.size(); i++) {
            int likest = continued[i] == NONE ? likest(i) : NONE;
            if (likest != NONE) {
                join(likest, i);
            }
        }
    }

    private int likest(int place) {
        int around = around(place);
        int likest = NONE;
        double best = VERY_LIKE;
        for (int i = Math.max(0, around - NEARBY); i < Math.min(before.size(), around + NEARBY); i++) {
            double likeness = isOpen(i, place) ? likeness(before.get(i), after.get(place)) : 0;
            if (likeness > best) {
                best = likeness;
                likest = i;
            }
        }
        return likest;
    }

    /** Where in the older text the neighbourhood lies: after what the provision before it continues. */
    private int around(int place) {
        for (int i = place - 1; i >= 0 && i > place - NEARBY; i--) {
            if (continued[i] != NONE) {
                return continued[i] + 1;
            }
        }
        return place;
    }

    private boolean isOpen(int old, int fresh) {
        return !taken[old] && continued[fresh] == NONE && before.get(old).type() == after.get(fresh).type();
    }

    private void join(int old, int fresh) {
        continued[fresh] = old;
        taken[old] = true;
    }

    /** Twice the words in common through all words: 1 for the same words, 0 for none. */
    private static double likeness(Wording a, Wording b) {
        if (a.folded().equals(b.folded())) {
            return 1;
        }
        String[] words = a.folded().split(" ");
        String[] others = b.folded().split(" ");
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            counts.merge(word, 1, Integer::sum);
        }
        int common = 0;
        for (String word : others) {
            common += counts.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return 2.0 * common / (words.length + others.length);
    }
}
