package ir.nazarkhahi.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts texts and questions into words: folded, English plurals as singulars. Persian is not stemmed and no word is left
 * out as too common: measured, both rank worse (docs/search.md), and the usual list of Persian stop words has «حق».
 */
public final class WordAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new FoldedWordsFilter(new EnglishPossessiveFilter(tokens)));
        return new TokenStreamComponents(tokens, new EnglishMinimalStemFilter(words));
    }
}
