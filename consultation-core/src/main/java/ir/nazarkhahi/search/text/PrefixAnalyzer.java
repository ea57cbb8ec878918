package ir.nazarkhahi.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** For suggestions while typing: every beginning of every word of a title is a word of its own. */
public final class PrefixAnalyzer extends Analyzer {
    private static final int LONGEST = 15;

    private final boolean beginnings;

    private PrefixAnalyzer(boolean beginnings) {
        this.beginnings = beginnings;
    }

    public static Analyzer ofTitles() {
        return new PrefixAnalyzer(true);
    }

    /** What is being typed: beginnings already. */
    public static Analyzer ofTyped() {
        return new PrefixAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new FoldedWordsFilter(tokens));
        return new TokenStreamComponents(tokens, beginnings ? new EdgeNGramTokenFilter(words, 1, LONGEST, true) : words);
    }
}
