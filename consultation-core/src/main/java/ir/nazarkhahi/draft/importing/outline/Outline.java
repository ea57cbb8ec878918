package ir.nazarkhahi.draft.importing.outline;

import ir.nazarkhahi.draft.importing.heads.Head;
import ir.nazarkhahi.draft.importing.heads.Head.Certainty;
import ir.nazarkhahi.draft.importing.heads.HeadReader;
import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.importing.reading.SourceLine;
import ir.nazarkhahi.draft.importing.reading.SourceLine.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The lines with their heads, seen as a whole: where the preamble ends, what is only a table of contents, what is quoted
 * from another law, which division stands inside which.
 */
public final class Outline {
    private static final int FEWEST_CONTENTS = 3;
    private static final int MOST_CONTENTS = 500;
    private static final int LONGEST_CONTENTS = 150;

    private final List<Token> tokens;
    private final Map<Keyword, Integer> ranks = new EnumMap<>(Keyword.class);
    private final int begin;
    private final int last;
    private final int lastProvision;

    private Outline(List<Token> tokens) {
        this.tokens = tokens;
        begin = beyondContents(beginning());
        for (int i = 0; i < begin; i++) {
            tokens.set(i, tokens.get(i).withoutHead());
        }
        last = lastHead(true);
        lastProvision = lastHead(false);
        rankDivisions();
    }

    public static Outline of(List<SourceLine> lines) {
        List<Token> tokens = new ArrayList<>();
        boolean blank = false;
        for (SourceLine line : lines) {
            if (line.text().chars().allMatch(Blanks::isBlank)) {
                blank = true;
                continue;
            }
            boolean readable = line.role() == Role.BODY;
            tokens.add(new Token(line, readable ? HeadReader.read(line.text()).orElse(null) : null, blank));
            blank = false;
        }
        dropPrinciples(tokens);
        Quotations.drop(tokens);
        return new Outline(tokens);
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** Index of the first token that is not preamble. */
    public int begin() {
        return begin;
    }

    /** Index of the last token that opens something. */
    public int last() {
        return last;
    }

    /** Index of the last token that opens something other than an item: lists after a signature are recipients of copies. */
    public int lastProvision() {
        return lastProvision;
    }

    public int rank(Keyword division) {
        return ranks.get(division);
    }

    /** Whether a kind that usually holds chapters stands inside them here. */
    public boolean isInsideChapters(Keyword division) {
        return division.compareTo(Keyword.CHAPTER) < 0 && rank(division) > rank(Keyword.CHAPTER);
    }

    public boolean has(Keyword keyword) {
        return tokens.stream().anyMatch(token -> token.head() != null && token.head().keyword() == keyword);
    }

    /** «اصل» heads provisions only in texts, constitutions above all, that have no «ماده». */
    private static void dropPrinciples(List<Token> tokens) {
        boolean articles = tokens.stream().anyMatch(token -> token.head() != null && token.head().keyword() == Keyword.ARTICLE);
        long principles = tokens.stream().filter(token -> token.head() != null && token.head().keyword() == Keyword.PRINCIPLE
                && token.head().is(Certainty.FIRM)).count();
        if (articles || principles < 2) {
            tokens.replaceAll(token -> token.head() != null && token.head().keyword() == Keyword.PRINCIPLE ? token.withoutHead() : token);
        }
    }

    private int beginning() {
        int bodies = first(token -> opensBody(token.head()));
        if (bodies < tokens.size()) {
            return bodies;
        }
        int headings = first(token -> token.line().outline() > 0);
        return Math.min(headings, first(token -> token.head() != null && token.head().is(Certainty.FIRM) && token.head().keyword() != Keyword.ANNEX));
    }

    private static boolean opensBody(Head head) {
        if (head == null || head.keyword() == Keyword.ANNEX) {
            return false;
        }
        boolean first = head.is(Certainty.BARE) && "1".equals(head.number());
        return head.keyword().isArticle() && (head.is(Certainty.FIRM) || first) || head.keyword().isDivision() && head.is(Certainty.FIRM);
    }

    private int first(java.util.function.Predicate<Token> condition) {
        for (int i = 0; i < tokens.size(); i++) {
            if (condition.test(tokens.get(i))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** A table of contents repeats the heads without their text: if the first head comes again soon, the text begins there. */
    private int beyondContents(int start) {
        int heads = 0;
        for (int i = start; i < tokens.size(); i++) {
            Head head = tokens.get(i).head();
            if (i > start && head != null && sameHead(tokens.get(start).head(), head)) {
                return heads >= FEWEST_CONTENTS && i - start <= heads * 3 / 2 ? i : start;
            }
            heads += head == null ? 0 : 1;
            if (i - start > heads * 3 / 2 + 1 || i - start > MOST_CONTENTS || !isContents(tokens.get(i))) {
                return start;
            }
        }
        return start;
    }

    private static boolean isContents(Token token) {
        String text = token.text();
        boolean outer = token.head() == null || !token.head().keyword().isItem() && token.head().keyword() != Keyword.NOTE;
        return outer && text.length() <= LONGEST_CONTENTS && !text.endsWith(".") && !text.endsWith(":");
    }

    private static boolean sameHead(Head a, Head b) {
        return a != null && a.keyword() == b.keyword() && !a.keyword().isItem() && java.util.Objects.equals(a.number(), b.number());
    }

    private int lastHead(boolean itemsToo) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (!token.isPlain() && (itemsToo || token.head() == null || !token.head().keyword().isItem())) {
                return i;
            }
        }
        return -1;
    }

    /** «بخش» usually holds «فصل»; where it first comes inside one, counts from 1, and another «فصل» follows, it is the other way round. */
    private void rankDivisions() {
        for (Keyword keyword : Keyword.values()) {
            ranks.put(keyword, 10 * keyword.ordinal());
        }
        int chapter = first(token -> token.hasDivision() && token.head().keyword() == Keyword.CHAPTER);
        for (Keyword keyword : List.of(Keyword.PART, Keyword.PORTION, Keyword.TITLE)) {
            int own = first(token -> token.hasDivision() && token.head().keyword() == keyword);
            if (own < tokens.size() && chapter < own && "1".equals(tokens.get(own).head().number())) {
                ranks.put(keyword, 10 * Keyword.CHAPTER.ordinal() + 1 + keyword.ordinal());
            }
        }
    }
}
