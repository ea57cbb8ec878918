package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.commentary.conclusion.EditedText;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import java.io.Serializable;
import java.util.stream.Stream;

/** A provision in the editor: as it was, and as it was typed. */
public class EditedRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ProvisionView before;
    private String heading;
    private String text;
    private String added;
    private boolean removed;

    EditedRow(ProvisionView before) {
        this.before = before;
        heading = before.heading();
        text = before.text();
    }

    boolean changed() {
        return removed || !same(heading, before.heading()) || !same(text, before.text()) || added != null && !added.isBlank();
    }

    /** What becomes of it in the next version: nothing, itself, or itself and a new provision of its kind after it. */
    Stream<EditedProvision> edited() {
        EditedProvision kept = EditedProvision.of(before).withHeading(clean(heading)).withText(clean(text));
        Stream<EditedProvision> self = removed ? Stream.empty() : Stream.of(kept);
        if (added == null || added.isBlank()) {
            return self;
        }
        return Stream.concat(self, Stream.of(new EditedProvision(null, before.type(), before.depth(), null, "", "", clean(added))));
    }

    EditedText wording() {
        return new EditedText(before.eId(), clean(heading), clean(text));
    }

    private static boolean same(String typed, String stored) {
        return clean(typed).equals(clean(stored));
    }

    /** Browsers send line ends as two characters. */
    private static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    public ProvisionView getBefore() {
        return before;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAdded() {
        return added;
    }

    public void setAdded(String added) {
        this.added = added;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }
}
