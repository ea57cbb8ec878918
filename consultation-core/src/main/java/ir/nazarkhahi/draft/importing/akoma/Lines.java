package ir.nazarkhahi.draft.importing.akoma;

import ir.nazarkhahi.draft.importing.outline.Blanks;
import ir.nazarkhahi.draft.importing.reading.Cleaning;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All text of a document as it comes from the file, and the proof that a tree holds all of it: every character as often
 * as the file has it. Blanks do not count.
 */
final class Lines {
    private final Map<Integer, Integer> characters = new HashMap<>();
    private final List<String> all = new ArrayList<>();
    private int removed;

    /** @return the text with harmful controls left out */
    String taken(String raw) {
        Cleaning.Cleaned cleaned = Cleaning.clean(raw);
        removed += cleaned.removed();
        count(cleaned.text(), characters);
        return cleaned.text();
    }

    void add(String line) {
        if (!line.isBlank()) {
            all.add(line);
        }
    }

    List<String> all() {
        return all;
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    int removed() {
        return removed;
    }

    boolean areKeptIn(ImportedText text) {
        Map<Integer, Integer> kept = new HashMap<>();
        text.provisions().forEach(provision -> provision.visit(p -> {
            count(p.label(), kept);
            count(p.heading(), kept);
            count(p.text(), kept);
        }));
        return kept.equals(characters);
    }

    private static void count(String text, Map<Integer, Integer> into) {
        text.codePoints().filter(cp -> !Blanks.isBlank(cp)).forEach(cp -> into.merge(cp, 1, Integer::sum));
    }
}
