package ir.nazarkhahi.draft.importing.tree;

import ir.nazarkhahi.draft.structure.ProvisionType;

/** Where the building of the tree stands: the innermost open node. Everything is added at the end of the text, never before it. */
final class Place {
    private static final int DEEPEST = 10;

    private final Node root = Node.root();
    private Node current = root;

    Node root() {
        return root;
    }

    Node current() {
        return current;
    }

    /** Closes what is open below the node and opens a new child of it. */
    Node open(Node parent, ProvisionType type, String number, String label, int line) {
        Node above = parent;
        while (above.depth() >= DEEPEST) {
            above = above.parent;
        }
        current = above.add(type, number, label, line);
        return current;
    }

    /** Closes everything. */
    void close() {
        current = root;
    }

    /** The nearest open node of one of the types; null if none is open. */
    Node nearest(ProvisionType... types) {
        for (Node node = current; node != null; node = node.parent) {
            for (ProvisionType type : types) {
                if (node.type == type) {
                    return node;
                }
            }
        }
        return null;
    }

    /** The open article or annexed part of the text around the current place, else the nearest division. */
    Node container() {
        Node node = current;
        while (!node.isDivision() && node.type != ProvisionType.ARTICLE) {
            node = node.parent;
        }
        return node;
    }

    Node division() {
        Node node = current;
        while (!node.isDivision()) {
            node = node.parent;
        }
        return node;
    }

    /** Whether the node's last child is open or the node itself is: adding below it keeps the order of the text. */
    boolean isAtEnd(Node node) {
        for (Node open = current; open != null; open = open.parent) {
            if (open == node) {
                return true;
            }
        }
        return node.parent != null && node.parent.children.get(node.parent.children.size() - 1) == node && isAtEnd(node.parent);
    }
}
