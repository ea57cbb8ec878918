package ir.nazarkhahi.web.draft.review;

import ir.nazarkhahi.draft.review.ReviewedProvision;
import ir.nazarkhahi.draft.review.change.Change;
import ir.nazarkhahi.draft.review.change.Edit;
import ir.nazarkhahi.draft.review.change.Renumber;
import ir.nazarkhahi.draft.review.change.Retype;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.text.Digits;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The provision whose fields are open: as it was when they were filled, and as it is typed. */
public class ProvisionInHand implements Serializable {
    private static final long serialVersionUID = 1L;

    private ReviewedProvision before;
    /** What the browser has in its fields, of which some may since have followed others in {@link #before}. */
    private Shown shown;
    private ProvisionType type;
    private String number;
    private String label;
    private String heading;
    private String text;
    private boolean following;

    private record Shown(ProvisionType type, String number, String label, String heading, String text) implements Serializable {}

    ProvisionInHand(ReviewedProvision before) {
        this.before = before;
        type = before.type();
        number = before.number() == null ? "" : Digits.persian(before.number());
        label = before.label();
        heading = before.heading();
        text = before.text();
        shown = typed();
    }

    /** What was typed, as steps; none if nothing differs. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Shown typed = typed();
        Edit edit = new Edit(before.id(), changed(typed.label, shown.label), changed(typed.heading, shown.heading), changed(typed.text, shown.text));
        if (edit.label() != null || edit.heading() != null || edit.text() != null) {
            changes.add(edit);
        }
        if (!typed.number.equals(shown.number)) {
            changes.add(new Renumber(before.id(), typed.number, following));
        }
        if (typed.type != shown.type) {
            changes.add(new Retype(before.id(), typed.type));
        }
        return changes;
    }

    /** What was typed is kept now, and the fields stay as they are. */
    void kept(ReviewedProvision now) {
        before = now;
        shown = typed();
    }

    private Shown typed() {
        return new Shown(type == null ? before.type() : type, Digits.latin(clean(number)), clean(label), clean(heading), clean(text));
    }

    /** Where in the text as it is kept, whose ends are cut, a caret in the typed one stands. */
    int kept(int caret) {
        String typed = text == null ? "" : text.replace("\r\n", "\n");
        return caret - (typed.length() - typed.stripLeading().length());
    }

    private static String changed(String typed, String stored) {
        return typed.equals(stored) ? null : typed;
    }

    private static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    public ReviewedProvision getBefore() {
        return before;
    }

    public ProvisionType getType() {
        return type;
    }

    public void setType(ProvisionType type) {
        this.type = type;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
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

    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }
}
