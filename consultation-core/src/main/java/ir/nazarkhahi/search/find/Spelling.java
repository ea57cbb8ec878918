package ir.nazarkhahi.search.find;

import ir.nazarkhahi.search.index.Fields;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Proposes a question that finds something, where one found nothing. Words come from public texts alone; and a word that
 * only removed documents had is still known to the index for a while, so nothing is proposed that does not find.
 */
final class Spelling {
    private static final int PROPOSALS = 5;

    private Spelling() {}

    /** @return null if there is none */
    static String better(IndexSearcher searcher, String typed, Query narrowed) throws IOException {
        String bounded = Words.bounded(typed);
        StringBuilder better = new StringBuilder();
        int done = 0;
        for (Terms.Word word : Terms.of(bounded)) {
            boolean sameWord = word.from() < done;
            String proposal = sameWord || finds(searcher, word.term(), narrowed) ? null : proposal(searcher, word.term(), narrowed);
            if (proposal != null) {
                better.append(bounded, done, word.from()).append(proposal);
                done = word.to();
            }
        }
        better.append(bounded, done, bounded.length());
        return done > 0 && finds(searcher, Words.query(better.toString(), false), narrowed) ? better.toString() : null;
    }

    private static String proposal(IndexSearcher searcher, String term, Query narrowed) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(3);
        for (SuggestWord word : checker.suggestSimilar(new Term(Fields.TEXT, term), PROPOSALS, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
            if (finds(searcher, word.string, narrowed)) {
                return word.string;
            }
        }
        return null;
    }

    private static boolean finds(IndexSearcher searcher, String term, Query narrowed) throws IOException {
        return finds(searcher, new TermQuery(new Term(Fields.TEXT, term)), narrowed) || finds(searcher, new TermQuery(new Term(Fields.TITLE, term)), narrowed);
    }

    private static boolean finds(IndexSearcher searcher, Query words, Query narrowed) throws IOException {
        return words != null && searcher.search(Finder.both(words, narrowed), 1).scoreDocs.length > 0;
    }
}
