package ir.nazarkhahi.draft.review.text;

import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All provisions of a text in hand, in text order. Every change gives another one. */
public record WorkingText(List<Node> nodes) {

    public WorkingText {
        nodes = List.copyOf(nodes);
    }

    /** @param lines where provisions begin in the imported file, by lineage; what is missing is not known */
    public static WorkingText of(List<ProvisionView> version, Map<Long, Integer> lines) {
        return new WorkingText(version.stream().map(view -> Node.of(view, lines.getOrDefault(view.lineage(), 0))).toList());
    }

    /** @throws NotFoundException if no provision is called that */
    public int indexOf(String id) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NotFoundException("provision");
    }

    public Node get(int index) {
        return nodes.get(index);
    }

    public int size() {
        return nodes.size();
    }

    /** Index after the last that stands within the provision. */
    public int endOf(int index) {
        int end = index + 1;
        while (end < nodes.size() && nodes.get(end).depth() > nodes.get(index).depth()) {
            end++;
        }
        return end;
    }

    /** Index of the one that it stands in; -1 at the top. */
    public int parentOf(int index) {
        int parent = index - 1;
        while (parent >= 0 && nodes.get(parent).depth() >= nodes.get(index).depth()) {
            parent--;
        }
        return parent;
    }

    public WorkingText with(int index, Node node) {
        List<Node> changed = new ArrayList<>(nodes);
        changed.set(index, node);
        return new WorkingText(changed);
    }

    public WorkingText without(int index) {
        List<Node> changed = new ArrayList<>(nodes);
        changed.remove(index);
        return new WorkingText(changed);
    }

    public WorkingText adding(int index, Node node) {
        List<Node> changed = new ArrayList<>(nodes);
        changed.add(index, node);
        return new WorkingText(changed);
    }

    /** Takes a stretch further in, or further out if negative. */
    public WorkingText shifted(int from, int to, int by) {
        List<Node> changed = new ArrayList<>(nodes);
        changed.subList(from, to).replaceAll(node -> node.at(node.depth() + by));
        return new WorkingText(changed);
    }

    /** As the next version takes it. */
    public List<EditedProvision> edited() {
        return nodes.stream().map(Node::edited).toList();
    }

    /** The addresses its provisions have as it stands, in text order. */
    public List<String> eIds() {
        return EditedProvision.addresses(edited());
    }
}
