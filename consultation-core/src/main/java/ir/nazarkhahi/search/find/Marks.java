package ir.nazarkhahi.search.find;

import ir.nazarkhahi.search.Span;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the found words. Makes spans of plain text and never mark-up, so that nothing in a text can become any. */
final class Marks {
    private static final int EXTRACT = 110;
    private static final int PASSAGES = 2;
    private static final int LONGEST_TEXT = 100_000;
    private static final String GAP = " … ";

    private final Highlighter titles;
    private final Highlighter texts;
    private final Query words;

    Marks(IndexSearcher searcher, Query words) {
        this.words = words;
        titles = new Highlighter(UnifiedHighlighter.builder(searcher, Words.ANALYZER).withBreakIterator(WholeBreakIterator::new));
        texts = new Highlighter(UnifiedHighlighter.builder(searcher, Words.ANALYZER)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(BreakIterator.getSentenceInstance(Locale.ROOT), EXTRACT, 0.5f)));
    }

    List<Span> whole(String field, int document, String text) throws IOException {
        return text == null || text.isEmpty() ? List.of() : titles.spans(field, words, document, 1, text);
    }

    List<Span> extract(String field, int document, String text) throws IOException {
        return text == null || text.isEmpty() ? List.of() : texts.spans(field, words, document, PASSAGES, text);
    }

    private static final class Highlighter extends UnifiedHighlighter {

        Highlighter(Builder builder) {
            super(builder.withFormatter(new Spans()).withMaxLength(LONGEST_TEXT));
        }

        @SuppressWarnings("unchecked")
        List<Span> spans(String field, Query query, int document, int passages, String text) throws IOException {
            Map<String, Object[]> marked = highlightFieldsAsObjects(new String[] {field}, query, new int[] {document}, new int[] {passages});
            Object found = marked.get(field)[0];
            return found == null ? List.of(new Span(text, false)) : (List<Span>) found;
        }
    }

    private static final class Spans extends PassageFormatter {

        @Override
        public List<Span> format(Passage[] passages, String content) {
            List<Span> spans = new ArrayList<>();
            int end = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > end) {
                    spans.add(new Span(GAP, false));
                }
                end = passage.getEndOffset();
                add(spans, passage, content);
            }
            if (end < content.stripTrailing().length() && end > 0) {
                spans.add(new Span(GAP, false));
            }
            return spans;
        }

        /** Marks may overlap, where a word was found in more than one form. */
        private static void add(List<Span> spans, Passage passage, String content) {
            int done = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = Math.max(passage.getMatchStarts()[i], done);
                int to = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                if (to > from) {
                    text(spans, content.substring(done, from), false);
                    text(spans, content.substring(from, to), true);
                    done = to;
                }
            }
            text(spans, content.substring(done, passage.getEndOffset()), false);
        }

        private static void text(List<Span> spans, String text, boolean hit) {
            if (!text.isEmpty()) {
                spans.add(new Span(text, hit));
            }
        }
    }
}
