package ir.nazarkhahi.web.custody;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.comment.author.AuthorService;
import ir.nazarkhahi.comment.file.CommentFileService;
import ir.nazarkhahi.comment.file.ShownFile;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.identity.IdentityField;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.file.FileAnswer;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads what is sealed of one comment. What was read is on this answer and on no other. */
@Named
@RequestScoped
public class CustodyPage {
    @Inject
    private AuthorService authors;
    @Inject
    private CommentFileService files;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private String ref;
    private String reason;
    private IdentityField field = IdentityField.NAME;
    private String value;
    private String number = "1";
    private boolean read;
    private List<AttachedFile> sent;

    public void readField() {
        read = attempt.run(() -> value = authors.read(me.actor(), typedRef(), field, reason).orElse(null));
    }

    /** Only to list them; no file is opened by it. */
    public void listFiles() {
        sent = attempt.get(() -> files.sent(me.actor(), typedRef()));
    }

    /** Answers with the file itself, unless a rule is broken. */
    public void save() {
        ShownFile original = attempt.get(() -> files.original(me.actor(), typedRef(), typedNumber(), reason));
        if (original == null) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            FileAnswer.original(original, (HttpServletRequest) faces.getExternalContext().getRequest(), (HttpServletResponse) faces.getExternalContext().getResponse());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private String typedRef() {
        return ref == null ? "" : Digits.latin(ref).strip();
    }

    private int typedNumber() {
        String digits = number == null ? "" : Digits.latin(number).strip();
        if (!digits.matches("[1-9][0-9]{0,2}")) {
            throw new InvalidInputException("number", "malformed");
        }
        return Integer.parseInt(digits);
    }

    public IdentityField[] getFieldChoices() {
        return IdentityField.values();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public IdentityField getField() {
        return field;
    }

    public void setField(IdentityField field) {
        this.field = field;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isRead() {
        return read;
    }

    /** Null if the author did not leave it. */
    public String getValue() {
        return value;
    }

    /** Null until they are asked for. */
    public List<AttachedFile> getSent() {
        return sent;
    }
}
