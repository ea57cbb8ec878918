package ir.nazarkhahi.draft.importing.tree;

import ir.nazarkhahi.draft.importing.heads.Head;
import ir.nazarkhahi.draft.importing.heads.Head.Certainty;
import ir.nazarkhahi.draft.importing.heads.HeadReader;
import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.importing.outline.Numbering;
import ir.nazarkhahi.draft.importing.outline.Token;
import ir.nazarkhahi.draft.importing.reading.SourceLine;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.List;

/**
 * Finds the list that an item belongs to: the innermost open list that it continues; else, if it is a first, a new list
 * where the text stands; else the innermost list that it continues with a gap.
 */
final class Lists {
    /** Beyond this a number at a line's beginning is more likely a number in a sentence. */
    private static final int WIDEST_GAP = 9;

    private final Place place;
    private final NumberCheck numbers;
    private final boolean paragraphs;

    Lists(Place place, NumberCheck numbers, boolean paragraphs) {
        this.place = place;
        this.numbers = numbers;
        this.paragraphs = paragraphs;
    }

    /** @return the opened item, or null if the line opens none */
    Node open(Token token) {
        Head head = token.head();
        if (head.is(Certainty.REFERENCE)) {
            return null;
        }
        if (!head.parts().isEmpty()) {
            Node composite = composite(token);
            if (composite != null) {
                return composite;
            }
        }
        Keyword style = style(head.number());
        Node parent = continued(place.current(), style, head.number());
        if (parent == null && Numbering.isFirst(head.number())) {
            parent = begun(style, head);
        } else if (parent == null && head.is(Certainty.FIRM) && paragraphs) {
            parent = gapped(style, head.number());
        }
        return parent == null ? null : item(parent, token, head.number(), List.of(Math.max(0, Numbering.place(head.number()))));
    }

    /** «ماده ۳ـ الف ـ …»: the first item of a list on the line of the provision that holds it. */
    boolean openWithin(Token token) {
        String rest = token.rest();
        Head inner = HeadReader.read(rest).orElse(null);
        boolean firstItem = inner != null && inner.keyword().isItem() && inner.is(Certainty.FIRM) && inner.parts().isEmpty()
                && Numbering.isFirst(inner.number());
        if (!firstItem || place.current().isItem() && style(inner.number()) == style(place.current().number)) {
            return false;
        }
        Token item = new Token(SourceLine.plain(token.line().number(), rest), inner, false);
        item(place.current(), item, inner.number(), List.of(1));
        return true;
    }

    static Keyword style(String number) {
        return Character.isDigit(number.charAt(0)) ? Keyword.NUMBER : Keyword.LETTER;
    }

    /** The innermost open node whose list this is the next item of; null if there is none up to the article. */
    static Node continued(Node from, Keyword style, String number) {
        for (Node node = from; node != null; node = isOuter(node) ? null : node.parent) {
            Node last = node.lastItems.get(style);
            if (last != null && Numbering.follows(last.number, number)) {
                return node;
            }
        }
        return null;
    }

    private static boolean isOuter(Node node) {
        return node.type == ProvisionType.ARTICLE || node.isDivision();
    }

    private Node begun(Keyword style, Head head) {
        Node current = place.current();
        boolean again = current.isItem() && current.parent.lastItems.get(style) == current && current.number.equals(head.number());
        if (again && current.lastCharacter() != ':') {
            return current.parent;
        }
        if (current.type == ProvisionType.PARAGRAPH && !current.parent.lastItems.containsKey(style)) {
            return current.parent;
        }
        return current;
    }

    private Node gapped(Keyword style, String number) {
        int asked = Numbering.place(number);
        Node innermost = null;
        for (Node node = place.current(); node != null; node = isOuter(node) ? null : node.parent) {
            Node last = node.lastItems.get(style);
            if (last != null) {
                innermost = innermost == null ? node : innermost;
                int gap = asked - Numbering.place(last.number);
                if (gap > 0 && gap <= WIDEST_GAP) {
                    return node;
                }
            }
        }
        if (asked > WIDEST_GAP) {
            return null;
        }
        return innermost != null ? innermost : place.current();
    }

    /** «۱-۲-» below item 1, or, as some write from right to left, «۲-۱-» below item 1; or item 2 of article 1. */
    private Node composite(Token token) {
        List<Integer> parts = token.head().parts();
        List<Integer> front = parts.subList(0, parts.size() - 1);
        List<Integer> back = parts.subList(1, parts.size());
        for (Node node = place.current(); node != null && !node.isDivision(); node = node.parent) {
            if (node.isItem() && node.path.equals(front)) {
                return item(node, token, String.valueOf(parts.get(parts.size() - 1)), parts);
            }
            if (node.isItem() && node.path.equals(back)) {
                return item(node, token, String.valueOf(parts.get(0)), parts);
            }
            if (node.isItem() && node.path.size() == parts.size() && node.path.subList(0, front.size()).equals(front)) {
                boolean whole = node.number.indexOf('-') > 0;
                return whole ? unlisted(node.parent, token) : item(node.parent, token, String.valueOf(parts.get(parts.size() - 1)), parts);
            }
            String own = node.type == ProvisionType.ARTICLE && parts.size() == 2 ? ofArticle(node.number, parts) : null;
            if (own != null) {
                return item(node, token, own, parts);
            }
        }
        return token.head().is(Certainty.FIRM) && paragraphs ? unlisted(place.container(), token) : null;
    }

    /** «۲-۱-» and «۱-۲-» are both the first item of article 2. */
    private static String ofArticle(String article, List<Integer> parts) {
        if (String.valueOf(parts.get(0)).equals(article)) {
            return String.valueOf(parts.get(1));
        }
        return String.valueOf(parts.get(1)).equals(article) ? String.valueOf(parts.get(0)) : null;
    }

    /** A composite number whose outer item is not there: it keeps its whole number. */
    private Node unlisted(Node parent, Token token) {
        Node item = place.open(parent, token.head().keyword().type(), token.head().number(), token.label(), token.line().number());
        item.path = token.head().parts();
        item.append(token.rest(), ' ');
        return item;
    }

    private Node item(Node parent, Token token, String number, List<Integer> path) {
        Keyword style = style(number);
        Node item = place.open(parent, token.head().keyword().type(), number, token.label(), token.line().number());
        item.path = path;
        numbers.check(item.parent, style, number, item.line);
        item.parent.lastItems.put(style, item);
        if (!openWithin(token)) {
            item.append(token.rest(), ' ');
        }
        return item;
    }
}
