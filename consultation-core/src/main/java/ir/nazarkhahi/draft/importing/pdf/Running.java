package ir.nazarkhahi.draft.importing.pdf;

import ir.nazarkhahi.text.Digits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds running heads, feet and page numbers: lines at the top or bottom that come again, figures aside, on most pages.
 *
 * @param rest the pages without them
 * @param count how many lines were left out
 */
record Running(List<List<String>> rest, int count) {
    private static final int AT_EDGE = 2;
    private static final int FEWEST_PAGES = 3;
    private static final double MOST = 0.6;
    private static final int LONGEST_NUMBER = 12;

    static Running of(List<List<String>> pages) {
        List<List<String>> filled = pages.stream().map(page -> page.stream().filter(line -> !line.isBlank()).toList()).toList();
        Map<String, Integer> seen = new HashMap<>();
        filled.forEach(page -> edges(page).stream().map(i -> shape(page.get(i))).distinct().forEach(shape -> seen.merge(shape, 1, Integer::sum)));
        List<List<String>> rest = new ArrayList<>();
        int count = 0;
        for (List<String> page : filled) {
            List<String> kept = new ArrayList<>(page);
            List<Integer> edges = edges(page);
            for (int i = edges.size() - 1; i >= 0; i--) {
                if (isRunning(page.get(edges.get(i)), seen, pages.size())) {
                    kept.remove((int) edges.get(i));
                    count++;
                }
            }
            rest.add(kept);
        }
        return new Running(rest, count);
    }

    private static boolean isRunning(String line, Map<String, Integer> seen, int pages) {
        String shape = shape(line);
        boolean repeated = pages >= FEWEST_PAGES && seen.getOrDefault(shape, 0) >= Math.max(FEWEST_PAGES, MOST * pages);
        return repeated && (shape.length() <= LONGEST_NUMBER || !shape.replace("#", "").isBlank());
    }

    /** Indices of the first and last lines, each once, in order. */
    private static List<Integer> edges(List<String> page) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (i < AT_EDGE || i >= page.size() - AT_EDGE) {
                edges.add(i);
            }
        }
        return edges;
    }

    /** The line with every run of figures as one sign. Heads of provisions count on as page numbers do: they are never furniture. */
    private static String shape(String line) {
        String latin = Digits.latin(line.strip());
        boolean head = latin.matches("(?:ماده|تبصره|بند|جزء|Article|Note)\\b.*") || latin.matches("(?U)\\d+\\s*[ـ.)-]\\s*\\p{L}.*");
        return head ? "head " + latin : latin.replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }
}
