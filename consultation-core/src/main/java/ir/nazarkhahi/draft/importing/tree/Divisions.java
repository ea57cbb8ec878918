package ir.nazarkhahi.draft.importing.tree;

import ir.nazarkhahi.draft.importing.heads.Head;
import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.importing.outline.Outline;
import ir.nazarkhahi.draft.importing.outline.Token;
import ir.nazarkhahi.draft.structure.ProvisionType;

/** Opens books, parts, chapters and sections, each inside what is open and further out. */
final class Divisions {
    /** Inside every division that has a word of its own. */
    private static final int HEADING_RANK = 1000;

    private final Place place;
    private final Outline outline;
    private final NumberCheck numbers;
    private final boolean hasChapters;

    Divisions(Place place, Outline outline, NumberCheck numbers) {
        this.place = place;
        this.outline = outline;
        this.numbers = numbers;
        hasChapters = outline.has(Keyword.CHAPTER);
    }

    boolean open(Token token) {
        Head head = token.head();
        Keyword keyword = head.keyword();
        Node parent = around(outline.rank(keyword));
        ProvisionType type = outline.isInsideChapters(keyword) ? ProvisionType.SECTION : keyword.type();
        numbers.check(parent, keyword, head.number(), token.line().number());
        Node opened = place.open(parent, type, head.number(), token.label(), token.line().number());
        opened.rank = outline.rank(keyword);
        opened.heading = token.rest();
        return true;
    }

    /** A Word heading without a head in words names the division just opened, or opens one without a number. */
    void heading(Token token) {
        Node current = place.current();
        if (current.type != null && current.isDivision() && current.isBare()) {
            current.heading = token.text();
            return;
        }
        boolean chapter = token.line().outline() == 1 && !hasChapters;
        unnumbered(token, chapter ? ProvisionType.CHAPTER : ProvisionType.SECTION, HEADING_RANK + token.line().outline());
    }

    /** A line between articles that stands over those that follow. */
    void crossHeading(Token token) {
        unnumbered(token, ProvisionType.SECTION, HEADING_RANK);
    }

    /** Within which articles count on: the text, or the annex. */
    Node scope() {
        Node node = place.division();
        while (node.type != null && node.rank != outline.rank(Keyword.ANNEX)) {
            node = node.parent;
        }
        return node;
    }

    private void unnumbered(Token token, ProvisionType type, int rank) {
        Node opened = place.open(around(rank), type, null, "", token.line().number());
        opened.rank = rank;
        opened.heading = token.text();
    }

    private Node around(int rank) {
        Node node = place.division();
        while (node.type != null && node.rank >= rank) {
            node = node.parent;
        }
        return node;
    }
}
