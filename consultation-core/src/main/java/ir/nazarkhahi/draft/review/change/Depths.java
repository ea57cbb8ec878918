package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How far in provisions stand. */
final class Depths {
    /** As deep as a version may be. */
    private static final int DEEPEST = 12;

    private Depths() {}

    static WorkingText checked(WorkingText text) {
        if (text.nodes().stream().anyMatch(node -> node.depth() > DEEPEST)) {
            throw new ChangeRefusedException("too_deep", "provisions stand at most " + DEEPEST + " deep");
        }
        return text;
    }

    /** With no step missing on the way in: what stands deeper than it could stands within the nearest before it that is further out. */
    static WorkingText settled(WorkingText text) {
        Deque<Integer> open = new ArrayDeque<>();
        List<Node> settled = new ArrayList<>();
        for (Node node : text.nodes()) {
            while (!open.isEmpty() && open.peek() >= node.depth()) {
                open.pop();
            }
            settled.add(node.at(open.size()));
            open.push(node.depth());
        }
        return checked(new WorkingText(settled));
    }

    /**
     * Where a provision of that type goes when it follows directly: within, if its type usually stands within the other's;
     * else beside the nearest that has room for it.
     */
    static int after(WorkingText text, int index, ProvisionType type) {
        Node before = text.get(index);
        if (type == before.type() || before.type() == ProvisionType.PREAMBLE) {
            return before.depth();
        }
        if (type.compareTo(before.type()) > 0) {
            return before.depth() + 1;
        }
        int beside = index;
        while (text.parentOf(beside) >= 0 && text.get(text.parentOf(beside)).type().compareTo(type) >= 0) {
            beside = text.parentOf(beside);
        }
        return text.get(beside).depth();
    }
}
