package ir.nazarkhahi.draft.importing.tree;

import ir.nazarkhahi.draft.importing.outline.Outline;
import ir.nazarkhahi.draft.importing.outline.Token;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.List;

/** Puts lines without a head where they belong: text or heading of what is open, the rest of a broken line, a paragraph. */
final class Texts {
    /** One provision holds no more, so that it fits a row; what is beyond continues in a paragraph. */
    private static final int LONGEST = 1_000_000;
    private static final int SHORT_HEADING = 60;

    private final Place place;
    private final List<Token> tokens;
    private final Outline outline;
    private final Divisions divisions;
    private final boolean paragraphs;

    Texts(Place place, Outline outline, Divisions divisions, boolean paragraphs) {
        this.place = place;
        this.outline = outline;
        this.tokens = outline.tokens();
        this.divisions = divisions;
        this.paragraphs = paragraphs;
    }

    void preamble() {
        for (int i = 0; i < outline.begin(); i++) {
            Node current = place.current();
            if (current.type == null || current.textLength() > LONGEST) {
                ProvisionType type = current.type == null ? ProvisionType.PREAMBLE : ProvisionType.PARAGRAPH;
                current = place.open(place.root(), type, null, "", tokens.get(i).line().number());
            }
            current.append(tokens.get(i).text(), '\n');
        }
        place.close();
    }

    /** A provision of its own, below what is open. */
    void paragraph(Token token) {
        Node current = place.current();
        boolean joins = !paragraphs && !token.afterBlank() && current.type == ProvisionType.PARAGRAPH && current.textLength() < LONGEST;
        if (joins) {
            current.append(token.text(), ' ');
        } else {
            place.open(around(), ProvisionType.PARAGRAPH, null, "", token.line().number()).append(token.text(), '\n');
        }
    }

    /** The formula and the signatures at the end stand outside every article. */
    void closing(Token token, boolean first) {
        Node current = place.current();
        if (first || current.textLength() > LONGEST) {
            current = place.open(place.root(), ProvisionType.PARAGRAPH, null, "", token.line().number());
        }
        current.append(token.text(), '\n');
    }

    /** Whether what is open already says something, so that a signature cannot be its text. */
    boolean isAfterEnd() {
        return place.current().hasText();
    }

    void plain(int index) {
        Token token = tokens.get(index);
        Node current = place.current();
        if (current.isDivision()) {
            underDivision(index, current);
        } else if (current.isBare() && current.type != ProvisionType.PARAGRAPH) {
            begin(index, current);
        } else if (!current.hasText() && current.children.isEmpty()) {
            current.append(token.text(), ' ');
        } else if (isContinued(token, current)) {
            current.append(token.text(), ' ');
        } else if (isCrossHeading(index)) {
            divisions.crossHeading(token);
        } else {
            paragraph(token);
        }
    }

    private void underDivision(int index, Node division) {
        Token token = tokens.get(index);
        if (division.type != null && division.isBare() && Prose.isHeading(token.text())) {
            division.heading = token.text();
        } else if (isCrossHeading(index)) {
            divisions.crossHeading(token);
        } else {
            paragraph(token);
        }
    }

    /** The first line after a head that stands alone: a heading if it is short, no sentence, and text follows; else the text. */
    private void begin(int index, Node current) {
        String text = tokens.get(index).text();
        if (current.type == ProvisionType.ARTICLE && isArticleHeading(index, text)) {
            current.heading = text;
        } else {
            current.append(text, ' ');
        }
    }

    /** Short, no sentence, and the text follows on the next line. */
    boolean isArticleHeading(int index, String text) {
        boolean ofArticle = tokens.get(index).head() == null || tokens.get(index).hasArticle();
        boolean textFollows = index + 1 < tokens.size() && tokens.get(index + 1).isPlain();
        return ofArticle && tokens.get(index).isOrdinary() && paragraphs && textFollows && text.length() <= SHORT_HEADING && Prose.isPlainHeading(text);
    }

    private boolean isContinued(Token token, Node current) {
        if (!current.hasText() || current.textLength() > LONGEST) {
            return false;
        }
        boolean wrapped = !paragraphs && !token.afterBlank();
        return current.children.isEmpty() && (wrapped || Prose.isUnfinished(current.lastWord()));
    }

    private boolean isCrossHeading(int index) {
        Token token = tokens.get(index);
        boolean beforeArticle = index + 1 < tokens.size() && tokens.get(index + 1).hasArticle();
        return beforeArticle && token.isOrdinary() && (paragraphs || token.afterBlank()) && Prose.isPlainHeading(token.text());
    }

    /** A paragraph after the items of a list stands beside the list, not in its last item. */
    private Node around() {
        Node current = place.current();
        boolean beside = current.type == ProvisionType.SUBCLAUSE || current.type == ProvisionType.PARAGRAPH;
        return beside ? current.parent : current;
    }
}
