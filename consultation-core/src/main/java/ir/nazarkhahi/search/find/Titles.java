package ir.nazarkhahi.search.find;

import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Fields;
import ir.nazarkhahi.search.text.PrefixAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Proposes titles while somebody types: those in which every typed word begins a word, consultations first. «Article 3»
 * stands in every text and says nothing, so provisions are not proposed.
 */
public final class Titles {
    private static final Analyzer TYPED = PrefixAnalyzer.ofTyped();
    private static final int LOOKED_AT = 4;
    private static final int LONGEST = 80;

    private Titles() {}

    /** @return different titles, the best first; none for what has no word in it */
    public static List<String> beginning(IndexSearcher searcher, String typed, int most) throws IOException {
        String bounded = Words.bounded(typed).replace("\"", " ");
        Query words = new QueryBuilder(TYPED).createBooleanQuery(Fields.BEGINNINGS, bounded.substring(0, Math.min(LONGEST, bounded.length())), Occur.MUST);
        if (words == null) {
            return List.of();
        }
        Query query = new BooleanQuery.Builder().add(words, Occur.MUST)
                .add(new BoostQuery(new TermQuery(new Term(Fields.TYPE, DocumentKind.CONSULTATION.name())), 2), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.TYPE, DocumentKind.PROVISION.name())), Occur.MUST_NOT)
                .add(Narrowing.visible(Question.Eyes.PUBLIC), Occur.FILTER).build();
        StoredFields stored = searcher.storedFields();
        Set<String> titles = new LinkedHashSet<>();
        for (ScoreDoc found : searcher.search(query, most * LOOKED_AT).scoreDocs) {
            titles.add(stored.document(found.doc, Set.of(Fields.TITLE)).get(Fields.TITLE));
        }
        return titles.stream().limit(most).toList();
    }
}
