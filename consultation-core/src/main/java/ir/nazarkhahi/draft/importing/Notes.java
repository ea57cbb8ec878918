package ir.nazarkhahi.draft.importing;

import ir.nazarkhahi.draft.importing.heads.Head;
import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a note is a note to. If the list above goes on after it, it is a note to the list's last item; what it says
 * of itself («این بند») counts next; otherwise it is a note to the article, or before any article to the division.
 */
final class Notes {
    /** How far ahead a list may go on; keeps the import linear. */
    private static final int AHEAD = 400;

    private final Place place;
    private final List<Token> tokens;

    Notes(Place place, List<Token> tokens) {
        this.place = place;
        this.tokens = tokens;
    }

    Node parentOf(int index) {
        Head head = tokens.get(index).head();
        Node open = place.nearest(ProvisionType.NOTE);
        if (open != null && open.number != null && head.number() != null && NumberCheck.follows(open.number, head.number())) {
            return open.parent;
        }
        Node item = itemThatListGoesOnAfter(index);
        return item != null ? narrowed(item, tokens.get(index).text()) : bySelf(tokens.get(index).text());
    }

    private Node itemThatListGoesOnAfter(int index) {
        Map<Keyword, String> own = new EnumMap<>(Keyword.class);
        for (int i = index + 1; i < tokens.size() && i <= index + AHEAD; i++) {
            Head head = tokens.get(i).head();
            if (head == null) {
                continue;
            }
            if (head.keyword().isArticle() || head.keyword().isDivision()) {
                return null;
            }
            if (!head.keyword().isItem()) {
                own.clear();
                continue;
            }
            Keyword style = Lists.style(head.number());
            String before = own.get(style);
            if (NumberCheck.isFirst(head.number()) || before != null && NumberCheck.follows(before, head.number())) {
                own.put(style, head.number());
                continue;
            }
            Node list = Lists.continued(place.current(), style, head.number());
            if (list != null) {
                Node item = list.lastItems.get(style);
                return place.isAtEnd(item) ? item : list;
            }
        }
        return null;
    }

    private Node narrowed(Node item, String text) {
        boolean ofClause = item.type == ProvisionType.SUBCLAUSE && text.contains("این بند");
        Node clause = ofClause ? place.nearest(ProvisionType.CLAUSE) : null;
        return clause == null ? item : clause;
    }

    private Node bySelf(String text) {
        Node found = null;
        if (text.contains("این جزء")) {
            found = place.nearest(ProvisionType.SUBCLAUSE);
        } else if (text.contains("این بند")) {
            found = place.nearest(ProvisionType.CLAUSE);
            found = found == null ? place.nearest(ProvisionType.SUBCLAUSE) : found;
        } else if (text.contains("این فصل") || text.contains("این بخش") || text.contains("این مبحث")) {
            found = place.division();
        }
        return found == null ? place.container() : found;
    }
}
