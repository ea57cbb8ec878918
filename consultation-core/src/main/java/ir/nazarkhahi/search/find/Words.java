package ir.nazarkhahi.search.find;

import ir.nazarkhahi.search.index.Fields;
import ir.nazarkhahi.search.text.WordAnalyzer;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Understands what people type: words, and phrases between quotes of any kind. Nothing else means anything, so nothing can
 * be malformed. Two words must both be there, of more a part; a title counts more than a text, and words that stand beside
 * each other as typed count more than the same words apart. The weights are measured (docs/search.md).
 */
final class Words {
    static final Analyzer ANALYZER = new WordAnalyzer();
    private static final int MOST_WORDS = 32;
    private static final int LONGEST = 400;
    /** Of many words, how many must be there; all of two. */
    private static final double SHARE = 0.4;
    private static final float TIE = 0.2f;
    private static final float NEAR = 0.3f;
    private static final int NEARLY = 2;
    private static final float TITLE = 2.5f;
    private static final float CALLED = 50;
    private static final float PHRASE = 2;
    private static final Map<String, Float> PUBLIC = Map.of(Fields.TITLE, TITLE, Fields.TEXT, 1f);
    private static final Map<String, Float> ALL = Map.of(Fields.TITLE, TITLE, Fields.TEXT, 1f, Fields.HIDDEN_TITLE, TITLE, Fields.HIDDEN_TEXT, 1f);

    private Words() {}

    /** @return null if there is no word in it that could be found */
    static Query query(String typed, boolean hiddenToo) {
        String bounded = bounded(typed);
        Query words = enough(new Parser(hiddenToo ? ALL : PUBLIC).parse(bounded));
        return words == null ? null : withCalled(words, called(bounded));
    }

    private static Query withCalled(Query words, List<Query> called) {
        if (called.isEmpty()) {
            return words;
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        called.forEach(code -> either.add(code, Occur.SHOULD));
        return either.build();
    }

    /** One kind of quotes, no invisible signs, not too much. */
    static String bounded(String typed) {
        String plain = BidiSafety.strip(typed == null ? "" : typed).replaceAll("[«»“”„‟″＂]", "\"");
        String cut = plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        return Arrays.stream(cut.strip().split("\\s+")).limit(MOST_WORDS).collect(Collectors.joining(" "));
    }

    private static List<Query> called(String typed) {
        List<Query> codes = new ArrayList<>();
        for (String word : Digits.latin(typed).split("[\\s\"،,؛;]+")) {
            if (word.matches("[nN]?[0-9]{4}-[0-9-]{4,18}")) {
                codes.add(new BoostQuery(new TermQuery(new Term(Fields.CALLED, Fields.called(word))), CALLED));
            }
        }
        return codes;
    }

    /** What is added to the rank of those that have words beside each other as typed; null for less than two words. */
    static Query near(String typed, boolean hiddenToo) {
        List<String> words = Terms.of(bounded(typed)).stream().map(Terms.Word::term).toList();
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(near(Fields.TEXT, words.get(i - 1), words.get(i)), Occur.SHOULD);
            if (hiddenToo) {
                pairs.add(near(Fields.HIDDEN_TEXT, words.get(i - 1), words.get(i)), Occur.SHOULD);
            }
        }
        return words.size() < 2 ? null : pairs.build();
    }

    private static Query near(String field, String first, String second) {
        return new BoostQuery(new PhraseQuery(NEARLY, field, first, second), NEAR);
    }

    private static Query enough(Query parsed) {
        if (!(parsed instanceof BooleanQuery several)) {
            return parsed;
        }
        int words = several.clauses().size();
        BooleanQuery.Builder enough = new BooleanQuery.Builder();
        several.forEach(enough::add);
        return enough.setMinimumNumberShouldMatch(words <= 2 ? words : Math.max(2, (int) Math.ceil(words * SHARE))).build();
    }

    /** A word is looked for in every field, and counts by the field where it counts most. */
    private static final class Parser extends SimpleQueryParser {

        Parser(Map<String, Float> weights) {
            super(ANALYZER, weights, PHRASE_OPERATOR | WHITESPACE_OPERATOR);
            setDefaultOperator(Occur.SHOULD);
        }

        @Override
        protected Query newDefaultQuery(String text) {
            return inFields(field -> createBooleanQuery(field, text, Occur.SHOULD), 1);
        }

        @Override
        protected Query newPhraseQuery(String text, int slop) {
            return inFields(field -> createPhraseQuery(field, text, slop), PHRASE);
        }

        private Query inFields(Function<String, Query> inOne, float boost) {
            List<Query> fields = new ArrayList<>();
            weights.forEach((field, weight) -> {
                Query query = inOne.apply(field);
                if (query != null) {
                    fields.add(new BoostQuery(query, weight * boost));
                }
            });
            return fields.isEmpty() ? null : new DisjunctionMaxQuery(fields, TIE);
        }
    }
}
