package ir.nazarkhahi.draft.importing.akoma;

import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.structure.EIds;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.List;

/** A provision that is still being put together. The root has no parent. */
final class Part {
    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_NUMBER = 60;

    final Part parent;
    final int line;
    final List<Part> children = new ArrayList<>();
    private final ProvisionType type;
    /** Whether every line in it is a paragraph of its own that can be commented on. */
    boolean apart;
    /** Whether it only holds text that stands between other provisions. */
    boolean loose;
    String number;
    String address;
    String label = "";
    String heading = "";
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /** @param type null for an item, whose number decides */
    Part(Part parent, ProvisionType type, int line) {
        this.parent = parent;
        this.type = type;
        this.line = line;
    }

    Part add(ProvisionType childType, int childLine) {
        Part child = new Part(this, childType, childLine);
        children.add(child);
        return child;
    }

    int depth() {
        return parent == null ? -1 : parent.depth() + 1;
    }

    boolean isDivision() {
        return type != null && type.isDivision();
    }

    void line(String line) {
        text.append(begun ? "\n" : "").append(line);
        begun = true;
    }

    /** One provision holds no more, so that it fits a row. */
    boolean isFull() {
        return text.length() > LONGEST;
    }

    /** Whether label or heading can take this in addition. */
    boolean holds(String head, String more, int longest) {
        return (head.equals("num") ? label : heading).length() + more.length() < longest;
    }

    void label(String more) {
        label = joined(label, more);
    }

    void heading(String more) {
        heading = joined(heading, more);
    }

    boolean isEmpty() {
        return text.isEmpty() && label.isEmpty() && heading.isEmpty() && children.stream().allMatch(Part::isEmpty);
    }

    ImportedProvision finished(EIds eIds, String parentEId, boolean own) {
        String counted = own ? ownNumber() : Counted.number(label, address);
        ProvisionType finalType = type != null ? type : byNumber(counted);
        String eId = eIds.next(parentEId, finalType, counted);
        List<ImportedProvision> below = children.stream().filter(child -> own || !child.isEmpty()).map(child -> child.finished(eIds, eId, own)).toList();
        return new ImportedProvision(finalType, eId, counted, label, heading, text.toString(), line, below);
    }

    /** Whoever writes our attribute by hand may write anything into it. */
    private String ownNumber() {
        boolean usable = number != null && !number.isBlank() && number.length() <= LONGEST_NUMBER && number.chars().noneMatch(Character::isISOControl);
        return usable ? number : null;
    }

    private static ProvisionType byNumber(String number) {
        boolean figure = number != null && Character.isDigit(number.charAt(0));
        return figure ? ProvisionType.SUBCLAUSE : ProvisionType.CLAUSE;
    }

    private static String joined(String before, String more) {
        return before.isEmpty() || more.isEmpty() ? before + more : before + " " + more;
    }
}
