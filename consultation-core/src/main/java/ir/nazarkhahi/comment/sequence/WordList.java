package ir.nazarkhahi.comment.sequence;

import ir.nazarkhahi.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words that hold a comment: whole words or phrases, compared after folding, so that no spelling slips through. */
final class WordList {
    private final List<String> words;

    /** @param listed by comma or line */
    WordList(String listed) {
        words = Arrays.stream(listed.split("[,،;؛\\r\\n]+")).map(WordList::plain).filter(word -> !word.isBlank()).toList();
    }

    /** The first word of the list that the text has. */
    Optional<String> firstIn(String text) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String folded = plain(text);
        return words.stream().filter(folded::contains).map(String::strip).findFirst();
    }

    /** Folded, signs as spaces, with a space at both ends: so that "contains" finds whole words only. */
    private static String plain(String text) {
        return " " + Folding.fold(text).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip() + " ";
    }
}
