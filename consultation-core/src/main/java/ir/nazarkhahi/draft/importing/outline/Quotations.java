package ir.nazarkhahi.draft.importing.outline;

import ir.nazarkhahi.draft.importing.heads.Head.Certainty;
import ir.nazarkhahi.draft.importing.heads.HeadReader;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text of other laws inside this one, as amending bills have it: its heads are taken away, so that it stays what it is,
 * the wording of the provision that quotes it. It is known by quotation marks, or where an article says that another is
 * amended «به شرح زیر:» and the numbers of this text go on only after it.
 */
final class Quotations {
    private static final int QUOTE_LINES = 60;
    private static final int AMENDED_LINES = 200;
    private static final Pattern AMENDS = Pattern.compile(".*(?:اصلاح|الحاق|جایگزین|جايگزين|اضافه|تغییر|تغيير|افزوده).*:");

    private final List<Token> tokens;

    private Quotations(List<Token> tokens) {
        this.tokens = tokens;
    }

    static void drop(List<Token> tokens) {
        Quotations quotations = new Quotations(tokens);
        quotations.dropMarked();
        quotations.dropAmended();
    }

    /** Heads between « at a line's end or right before a head, and the » that closes it. */
    private void dropMarked() {
        for (int i = 0; i < tokens.size(); i++) {
            int close = opensQuote(i) ? closing(i) : -1;
            dropHeads(i + 1, close + 1);
            i = Math.max(i, close);
        }
    }

    private void dropAmended() {
        String last = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.hasArticle() || !token.head().is(Certainty.FIRM)) {
                continue;
            }
            boolean quoted = last != null && !Numbering.follows(last, token.head().number()) && AMENDS.matcher(tokens.get(i - 1).text()).matches();
            int next = quoted ? next(last, i) : -1;
            if (next > 0) {
                dropHeads(i, next);
                i = next - 1;
            } else {
                last = token.head().number();
            }
        }
    }

    /** Where the article after the last one begins; -1 if it does not come soon. */
    private int next(String last, int from) {
        for (int i = from + 1; i < tokens.size() && i <= from + AMENDED_LINES; i++) {
            Token token = tokens.get(i);
            boolean follows = token.hasArticle() && token.head().is(Certainty.FIRM) && Numbering.follows(last, token.head().number());
            if (follows) {
                return i;
            }
        }
        return -1;
    }

    private void dropHeads(int from, int to) {
        for (int i = from; i < to; i++) {
            tokens.set(i, tokens.get(i).withoutHead());
        }
    }

    private boolean opensQuote(int i) {
        String text = tokens.get(i).line().text();
        int open = text.lastIndexOf('«');
        if (open < 0 || balance(text) <= 0) {
            return false;
        }
        String quoted = text.substring(open + 1).strip();
        return quoted.isEmpty() || HeadReader.read(quoted).filter(head -> head.is(Certainty.FIRM)).isPresent();
    }

    private int closing(int from) {
        int open = balance(tokens.get(from).line().text());
        for (int i = from + 1; i < tokens.size() && i <= from + QUOTE_LINES; i++) {
            open += balance(tokens.get(i).line().text());
            if (open <= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int balance(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            balance += text.charAt(i) == '«' ? 1 : text.charAt(i) == '»' ? -1 : 0;
        }
        return balance;
    }
}
