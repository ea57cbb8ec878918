package ir.nazarkhahi.search.find;

import ir.nazarkhahi.search.index.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a question in the form in which the index has them. */
final class Terms {
    private Terms() {}

    /** @param from where it stands in what was typed, up to {@code to}; parts of one joined word stand at the same place */
    record Word(int from, int to, String term) {}

    /** Without the joined forms that stand beside their parts. */
    static List<Word> of(String typed) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = Words.ANALYZER.tokenStream(Fields.TEXT, typed)) {
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new Word(place.startOffset(), place.endOffset(), term.toString()));
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
