package ir.nazarkhahi.search.find;

import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.Span;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Fields;
import ir.nazarkhahi.search.index.Sight;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;

/** Answers questions. The best come first, by words alone: who asks narrows, but never ranks. */
public final class Finder {
    /** A page may not lie beyond: deeper, a question should be narrowed instead. */
    public static final int DEEPEST = 10_000;
    private static final int RANKED_ANEW = 200;

    private Finder() {}

    /** @param page from 0; {@code (page + 1) * size} at most {@link #DEEPEST} */
    public static Finding find(IndexSearcher searcher, Question question, Instant now, int page, int size) throws IOException {
        boolean hiddenToo = question.eyes().seeMore();
        Query words = Words.query(question.typed(), hiddenToo);
        if (words == null) {
            return new Finding(0, none(), List.of(), null);
        }
        Query narrowed = Narrowing.filter(searcher, question, now);
        Map<DocumentKind, Long> counts = counts(searcher, question, words, now);
        Set<DocumentKind> asked = question.types().isEmpty() ? EnumSet.allOf(DocumentKind.class) : question.types();
        long total = asked.stream().mapToLong(counts::get).sum();
        List<ScoreDoc> best = total == 0 ? List.of() : best(searcher, both(words, narrowed), Words.near(question.typed(), hiddenToo), page, size);
        return new Finding(total, counts, hits(searcher, words, best), total == 0 ? Spelling.better(searcher, question.typed(), narrowed) : null);
    }

    static Query both(Query words, Query filter) {
        return new BooleanQuery.Builder().add(words, Occur.MUST).add(filter, Occur.FILTER).build();
    }

    private static Map<DocumentKind, Long> counts(IndexSearcher searcher, Question question, Query words, Instant now) throws IOException {
        Question anyKind = new Question(question.typed(), Set.of(), question.officePath(), question.kind(), question.statuses(), question.stance(),
                question.from(), question.before(), question.eyes());
        Query query = both(words, Narrowing.filter(searcher, anyKind, now));
        Map<DocumentKind, Long> counts = none();
        for (DocumentKind kind : DocumentKind.values()) {
            counts.put(kind, searcher.search(both(query, new TermQuery(new Term(Fields.TYPE, kind.name()))), new BoundedCount(DEEPEST)));
        }
        return counts;
    }

    /** @param near null if there is nothing to rank the best anew by */
    static List<ScoreDoc> best(IndexSearcher searcher, Query query, Query near, int page, int size) throws IOException {
        int to = Math.max(RANKED_ANEW, (page + 1) * size);
        ScoreDoc[] first = searcher.search(query, new TopScoreDocCollectorManager(to, null, to)).scoreDocs;
        List<ScoreDoc> best = near == null ? List.of(first) : rankedAnew(searcher, near, first);
        return best.subList(Math.min(page * size, best.size()), Math.min((page + 1) * size, best.size()));
    }

    /** Looking for words beside each other costs more than looking for words, so only the best are looked at so closely. */
    private static List<ScoreDoc> rankedAnew(IndexSearcher searcher, Query near, ScoreDoc[] first) throws IOException {
        int closely = Math.min(RANKED_ANEW, first.length);
        TopDocs top = new TopDocs(new TotalHits(closely, TotalHits.Relation.EQUAL_TO), Arrays.copyOf(first, closely));
        List<ScoreDoc> all = new ArrayList<>(List.of(QueryRescorer.rescore(searcher, top, near, 1, closely).scoreDocs));
        all.addAll(List.of(first).subList(closely, first.length));
        return all;
    }

    private static List<Finding.Hit> hits(IndexSearcher searcher, Query words, List<ScoreDoc> best) throws IOException {
        StoredFields stored = searcher.storedFields();
        Marks marks = new Marks(searcher, words);
        List<Finding.Hit> hits = new ArrayList<>();
        for (ScoreDoc found : best) {
            hits.add(hit(stored.document(found.doc), found.doc, marks));
        }
        return hits;
    }

    private static Finding.Hit hit(Document document, int number, Marks marks) throws IOException {
        Sight sight = Sight.valueOf(document.get(Fields.SIGHT));
        List<Span> title = marks.whole(Fields.title(sight), number, document.get(Fields.title(sight)));
        List<Span> extract = marks.extract(Fields.text(sight), number, document.get(Fields.text(sight)));
        Long date = number(document, Fields.DATE);
        return new Finding.Hit(DocumentKind.valueOf(document.get(Fields.TYPE)), sight, document.get(Fields.CODE), document.get(Fields.PLACE),
                title, document.get(Fields.ABOUT), extract, document.get(Fields.STANCE), date == null ? null : Instant.ofEpochMilli(date), window(document));
    }

    private static Entry.Window window(Document document) {
        String stage = document.get(Fields.STAGE);
        return stage == null ? null : new Entry.Window(stage, number(document, Fields.OPENS), number(document, Fields.CLOSES));
    }

    private static Long number(Document document, String field) {
        IndexableField value = document.getField(field);
        return value == null ? null : value.numericValue().longValue();
    }

    private static Map<DocumentKind, Long> none() {
        Map<DocumentKind, Long> counts = new EnumMap<>(DocumentKind.class);
        List.of(DocumentKind.values()).forEach(kind -> counts.put(kind, 0L));
        return counts;
    }
}
