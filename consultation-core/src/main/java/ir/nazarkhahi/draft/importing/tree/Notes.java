package ir.nazarkhahi.draft.importing.tree;

import ir.nazarkhahi.draft.importing.heads.Head;
import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.importing.outline.Numbering;
import ir.nazarkhahi.draft.importing.outline.Token;
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
        if (open != null && open.number != null && head.number() != null && Numbering.follows(open.number, head.number())) {
            return open.parent;
        }
        if (head.number() != null && countsThroughArticle(index)) {
            return place.container();
        }
        Node item = itemThatListGoesOnAfter(index);
        return item != null ? narrowed(item, tokens.get(index).text()) : bySelf(head, tokens.get(index).text());
    }

    /** Notes 1, 2, 3 … of an article with items of its list between them are notes to the article, not to the items. */
    private boolean countsThroughArticle(int index) {
        int from = index;
        while (from > 0 && from > index - AHEAD && !isOuter(tokens.get(from).head())) {
            from--;
        }
        int expected = 1;
        boolean itemsBetween = false;
        Map<Keyword, String> own = new EnumMap<>(Keyword.class);
        for (int i = from + 1; i < tokens.size() && i <= index + AHEAD && !isOuter(tokens.get(i).head()); i++) {
            Head head = tokens.get(i).head();
            if (head == null || head.is(Head.Certainty.REFERENCE)) {
                continue;
            }
            if (head.keyword() == Keyword.NOTE) {
                if (!String.valueOf(expected).equals(head.number())) {
                    return false;
                }
                expected++;
                own.clear();
            } else if (expected > 1 && !continuesOwn(own, head)) {
                itemsBetween |= notesFollow(i);
            }
        }
        return itemsBetween && expected > 2;
    }

    private boolean notesFollow(int index) {
        for (int i = index + 1; i < tokens.size() && i <= index + AHEAD && !isOuter(tokens.get(i).head()); i++) {
            if (tokens.get(i).head() != null && tokens.get(i).head().keyword() == Keyword.NOTE) {
                return true;
            }
        }
        return false;
    }

    private static boolean continuesOwn(Map<Keyword, String> own, Head head) {
        Keyword style = Lists.style(head.number());
        String before = own.get(style);
        boolean continues = Numbering.isFirst(head.number()) || before != null && Numbering.follows(before, head.number());
        if (continues) {
            own.put(style, head.number());
        }
        return continues;
    }

    private static boolean isOuter(Head head) {
        return head != null && (head.keyword().isArticle() || head.keyword().isDivision());
    }

    private Node itemThatListGoesOnAfter(int index) {
        Map<Keyword, String> own = new EnumMap<>(Keyword.class);
        for (int i = index + 1; i < tokens.size() && i <= index + AHEAD; i++) {
            Head head = tokens.get(i).head();
            if (head == null) {
                continue;
            }
            if (isOuter(head)) {
                return null;
            }
            if (!head.keyword().isItem()) {
                own.clear();
                continue;
            }
            if (continuesOwn(own, head)) {
                continue;
            }
            Keyword style = Lists.style(head.number());
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

    /** A numbered note counts with others at the end of the article; one without a number may say that it stands alone. */
    private Node bySelf(Head head, String text) {
        Node found = null;
        if (head.number() != null) {
            found = text.contains("این فصل") ? place.division() : null;
        } else if (text.contains("این جزء")) {
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
