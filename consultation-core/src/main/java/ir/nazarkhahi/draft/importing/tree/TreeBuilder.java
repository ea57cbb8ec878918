package ir.nazarkhahi.draft.importing.tree;

import ir.nazarkhahi.draft.importing.heads.Head;
import ir.nazarkhahi.draft.importing.heads.Head.Certainty;
import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.importing.outline.Outline;
import ir.nazarkhahi.draft.importing.outline.Numbering;
import ir.nazarkhahi.draft.importing.outline.Token;
import ir.nazarkhahi.draft.importing.result.ImportedText;
import ir.nazarkhahi.draft.importing.result.Warnings;
import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.List;
import java.util.function.IntConsumer;

/** Puts the lines into the tree, one after the other; each line is added at the end, so the order of the text is kept by construction. */
public final class TreeBuilder {
    private static final int READ = 60;
    private static final int BUILT = 30;

    private final Outline outline;
    private final List<Token> tokens;
    private final Warnings warnings;
    private final Place place = new Place();
    private final NumberCheck numbers;
    private final Lists lists;
    private final Notes notes;
    private final Divisions divisions;
    private final Texts texts;
    private boolean closing;

    public TreeBuilder(Outline outline, boolean paragraphs, Warnings warnings) {
        this.outline = outline;
        this.tokens = outline.tokens();
        this.warnings = warnings;
        numbers = new NumberCheck(warnings);
        lists = new Lists(place, numbers, paragraphs);
        notes = new Notes(place, tokens);
        divisions = new Divisions(place, outline, numbers);
        texts = new Texts(place, outline, divisions, paragraphs);
    }

    /** @param progress is told how far it is, 60 to 90 */
    public ImportedText build(IntConsumer progress) {
        if (outline.begin() == tokens.size()) {
            warnings.add("no_heads", 0);
            tokens.forEach(texts::paragraph);
        } else {
            texts.preamble();
            for (int i = outline.begin(); i < tokens.size(); i++) {
                progress.accept(READ + BUILT * i / tokens.size());
                take(i);
            }
        }
        EIds eIds = new EIds();
        return new ImportedText(place.root().children.stream().map(node -> node.finished(eIds, null)).toList());
    }

    private void take(int index) {
        Token token = tokens.get(index);
        if (token.line().outline() > 0 && token.head() == null) {
            divisions.heading(token);
        } else if (token.head() == null || !opened(index)) {
            plain(index);
        }
    }

    private boolean opened(int index) {
        Token token = tokens.get(index);
        Head head = token.head();
        if (head.keyword().isDivision()) {
            return head.is(Certainty.FIRM) && begins(token) && divisions.open(token);
        }
        if (head.keyword().isArticle()) {
            return article(index);
        }
        if (head.keyword() == Keyword.NOTE) {
            return note(index);
        }
        return !closing && item(token);
    }

    private boolean article(int index) {
        Token token = tokens.get(index);
        Head head = token.head();
        Node scope = divisions.scope();
        boolean expected = Numbering.follows(scope.lastNoted(Keyword.ARTICLE), head.number());
        if (!head.is(Certainty.FIRM) && !(head.is(Certainty.BARE) && expected)) {
            unplaced(token);
            return false;
        }
        begins(token);
        numbers.check(scope, Keyword.ARTICLE, head.number(), token.line().number());
        open(place.division(), index);
        return true;
    }

    private boolean note(int index) {
        Token token = tokens.get(index);
        if (token.head().is(Certainty.REFERENCE)) {
            unplaced(token);
            return false;
        }
        begins(token);
        Node parent = notes.parentOf(index);
        numbers.check(parent, Keyword.NOTE, token.head().number(), token.line().number());
        open(parent, index);
        return true;
    }

    private boolean item(Token token) {
        Node item = lists.open(token);
        if (item == null && token.head().is(Certainty.FIRM)) {
            unplaced(token);
        }
        return item != null;
    }

    private void open(Node parent, int index) {
        Token token = tokens.get(index);
        Head head = token.head();
        Node opened = place.open(parent, head.keyword().type(), head.number(), token.label(), token.line().number());
        if (texts.isArticleHeading(index, token.rest())) {
            opened.heading = token.rest();
        } else if (!lists.openWithin(token)) {
            opened.append(token.rest(), ' ');
        }
    }

    /** A head after the enactment: something is annexed, or the order is wrong. */
    private boolean begins(Token token) {
        if (closing) {
            warnings.add("text_after_end", token.line().number());
            closing = false;
        }
        return true;
    }

    private void unplaced(Token token) {
        if (!token.head().is(Certainty.REFERENCE)) {
            warnings.unplaced(token.line().number(), token.text());
        }
    }

    private boolean signs(int index) {
        String text = tokens.get(index).text();
        boolean last = index > outline.last() || index > outline.lastProvision() && Prose.isSignedByName(text);
        return last && texts.isAfterEnd() && Prose.isSignature(text);
    }

    private void plain(int index) {
        Token token = tokens.get(index);
        boolean ends = Prose.isEnactment(token.text()) || signs(index);
        if (closing || ends) {
            texts.closing(token, !closing);
            closing = true;
        } else {
            texts.plain(index);
        }
    }
}
