package ir.nazarkhahi.search.text;

import ir.nazarkhahi.text.Folding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Folds every token and cuts it where folding shows several words: at a ZWNJ or soft hyphen, between a letter and a
 * digit, at a sign. What a ZWNJ had joined is also given in one piece, at the place of its first part, because many
 * people type neither joiner nor space. All pieces keep the place of the whole token in the text, so that a mark covers
 * the word as it is read.
 */
final class FoldedWordsFilter extends TokenFilter {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u00AD]");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Piece> pieces = new ArrayDeque<>();
    private State whole;

    FoldedWordsFilter(TokenStream input) {
        super(input);
    }

    private record Piece(String word, int step) {}

    @Override
    public boolean incrementToken() throws IOException {
        while (pieces.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            whole = captureState();
            cut(term.toString(), step.getPositionIncrement());
        }
        restoreState(whole);
        Piece piece = pieces.poll();
        term.setEmpty().append(piece.word());
        step.setPositionIncrement(piece.step());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pieces.clear();
    }

    private void cut(String token, int firstStep) {
        String[] words = words(token);
        for (int i = 0; i < words.length; i++) {
            pieces.add(new Piece(words[i], i == 0 ? firstStep : 1));
            if (i == 0 && words.length > 1) {
                addJoined(token);
            }
        }
    }

    private void addJoined(String token) {
        String[] joined = words(JOINERS.matcher(token).replaceAll(""));
        if (joined.length == 1) {
            pieces.add(new Piece(joined[0], 0));
        }
    }

    private static String[] words(String token) {
        String folded = NO_WORD.matcher(lenient(Folding.fold(token))).replaceAll(" ").strip();
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    /** Letters that are often typed for one another, but are not the same: too much for telling texts apart, right for finding. */
    static String lenient(String folded) {
        return folded.replace('آ', 'ا').replace('ئ', 'ی').replace('ؤ', 'و').replace("ء", "");
    }
}
