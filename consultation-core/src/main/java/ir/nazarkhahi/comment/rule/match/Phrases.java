package ir.nazarkhahi.comment.rule.match;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.PersonalData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole words and phrases, compared after folding, so that no spelling slips through. */
public final class Phrases implements Condition {
    private static final int MOST = 5_000;
    private static final Pattern SEPARATOR = Pattern.compile("[,،;؛\\r\\n]+");
    /** What a reader sees as one word in the text as it stands; ZWNJ and soft hyphen part words, other unseen characters do not. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}\u0640&&[^\u200C\u00AD]]+");

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    /** @param listed by line or comma @throws InvalidInputException if there is none, or too many */
    public Phrases(String listed) {
        List<List<String>> phrases = Arrays.stream(SEPARATOR.split(listed)).map(Examined::wordsOf).filter(words -> !words.isEmpty()).toList();
        if (phrases.isEmpty() || phrases.size() > MOST) {
            throw new InvalidInputException("terms", phrases.isEmpty() ? "required" : "too_many");
        }
        phrases.forEach(words -> byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words));
    }

    @Override
    public Optional<String> find(Examined comment) {
        List<String> words = comment.words();
        for (int i = 0; i < words.size(); i++) {
            List<String> phrase = longestAt(words, i);
            if (phrase != null) {
                return Optional.of(String.join(" ", phrase));
            }
        }
        return Optional.empty();
    }

    private record Placed(String word, int start, int end) {}

    @Override
    public String mask(String text) {
        if (find(new Examined(text, 0, Repeats.UNKNOWN)).isEmpty()) {
            return text;
        }
        List<Placed> placed = placed(text);
        List<String> words = placed.stream().map(Placed::word).toList();
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            List<String> phrase = longestAt(words, i);
            if (phrase != null && placed.get(i).start() >= done) {
                masked.append(text, done, placed.get(i).start()).append(PersonalData.MASK);
                i += phrase.size() - 1;
                done = placed.get(i).end();
            }
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** A word of the text that folds to two has both in its place. */
    private static List<Placed> placed(String text) {
        List<Placed> placed = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Examined.wordsOf(word.group()).forEach(folded -> placed.add(new Placed(folded, word.start(), word.end())));
        }
        return placed;
    }

    private List<String> longestAt(List<String> words, int place) {
        Collection<List<String>> candidates = byFirstWord.getOrDefault(words.get(place), List.of());
        List<String> longest = null;
        for (List<String> phrase : candidates) {
            boolean here = place + phrase.size() <= words.size() && words.subList(place, place + phrase.size()).equals(phrase);
            longest = here && (longest == null || phrase.size() > longest.size()) ? phrase : longest;
        }
        return longest;
    }
}
