package ir.nazarkhahi.draft.importing.tree;

import ir.nazarkhahi.draft.importing.heads.Keyword;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A provision that is still being put together. The root is a node without a type. */
final class Node {
    final ProvisionType type;
    final Node parent;
    final int line;
    final String label;
    final String number;
    /** Divisions only: the smaller, the further out. */
    int rank;
    String heading = "";
    /** The components of its number, outermost first. */
    List<Integer> path = List.of();
    final List<Node> children = new ArrayList<>();
    /** The last item of each list directly below, LETTER or NUMBER. */
    final Map<Keyword, Node> lastItems = new EnumMap<>(Keyword.class);
    private final Map<Keyword, String> lastNumbers = new EnumMap<>(Keyword.class);
    private final Set<String> numbers = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    Node(Node parent, ProvisionType type, String number, String label, int line) {
        this.parent = parent;
        this.type = type;
        this.number = number;
        this.label = label;
        this.line = line;
    }

    static Node root() {
        return new Node(null, null, null, "", 0);
    }

    Node add(ProvisionType childType, String childNumber, String childLabel, int childLine) {
        Node child = new Node(this, childType, childNumber, childLabel, childLine);
        children.add(child);
        return child;
    }

    boolean isDivision() {
        return type == null || type.isDivision();
    }

    boolean isItem() {
        return type == ProvisionType.CLAUSE || type == ProvisionType.SUBCLAUSE;
    }

    int depth() {
        return parent == null ? -1 : parent.depth() + 1;
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    boolean isBare() {
        return !hasText() && children.isEmpty() && heading.isEmpty();
    }

    char lastCharacter() {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    int textLength() {
        return text.length();
    }

    String lastWord() {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\n' && text.length() - start < 20) {
            start--;
        }
        return text.substring(start);
    }

    void append(String more, char between) {
        if (!more.isEmpty()) {
            text.append(text.isEmpty() ? "" : between).append(more);
        }
    }

    /** @return the number of this kind that was noted before, or null */
    String note(Keyword keyword, String noted) {
        numbers.add(keyword + noted);
        return lastNumbers.put(keyword, noted);
    }

    boolean hasNoted(Keyword keyword, String noted) {
        return numbers.contains(keyword + noted);
    }

    String lastNoted(Keyword keyword) {
        return lastNumbers.get(keyword);
    }

    ImportedProvision finished(EIds eIds, String parentEId) {
        String eId = eIds.next(parentEId, type, number);
        List<ImportedProvision> below = children.stream().map(child -> child.finished(eIds, eId)).toList();
        return new ImportedProvision(type, eId, number, label, heading, text.toString(), line, below);
    }
}
