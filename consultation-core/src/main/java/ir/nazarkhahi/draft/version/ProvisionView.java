package ir.nazarkhahi.draft.version;

import ir.nazarkhahi.draft.structure.ProvisionType;
import java.io.Serializable;

/**
 * One provision of one version. Label, heading and text follow one another as in the source; together, over all
 * provisions in their order, they are the whole text.
 *
 * @param id of this provision in this version
 * @param eId its address in this version, {@code art_12__note_1}
 * @param parentEId null at the top
 * @param depth 0 at the top
 * @param number as counted, in ASCII digits or a letter («12», «12 مکرر», «الف»); null if the source gives none
 * @param label the head as it is printed, «ماده ۱۲ـ»; empty if it has none
 * @param heading empty if it has none
 * @param text may hold several lines; empty where a provision only groups others
 * @param lineage the same in every version of the draft: what is said of the provision is kept under it
 * @param ordinal its place in the version, from 0
 */
public record ProvisionView(long id, String eId, String parentEId, int depth, ProvisionType type, String number, String label,
        String heading, String text, long lineage, int ordinal) implements Serializable {

    /** The same under another address. */
    public ProvisionView at(String address) {
        return new ProvisionView(id, address, parentEId, depth, type, number, label, heading, text, lineage, ordinal);
    }

    /** As in the source: the label before heading and text, the heading of a division on the label's line. */
    String printed() {
        String head = type.isDivision() || heading.isEmpty() ? (label + " " + heading).strip() : (label + " " + heading).strip() + "\n";
        String between = head.isEmpty() || head.endsWith("\n") || text.isEmpty() ? "" : " ";
        return head + between + text;
    }

    /** Label, heading and text as one reads them, parted by single spaces. */
    public String wholeText() {
        return String.join(" ", label, heading, text).strip().replaceAll(" {2,}", " ");
    }
}
