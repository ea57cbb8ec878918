package ir.nazarkhahi.web.look;

import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.setting.look.Look;
import ir.nazarkhahi.setting.look.LookService;
import ir.nazarkhahi.web.file.UploadedFile;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** The look of one office: changed, tried without saving, taken back. */
@Named
@ViewScoped
public class LooksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LookService looks;
    @Inject
    private OfficeService offices;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final LookForm form = new LookForm();
    private transient Part file;
    private String office;
    private OfficeView chosen;
    private Look look;

    public void load() {
        attempt.run(() -> {
            chosen = office == null || office.isBlank() ? offices.root() : offices.require(office);
            look = looks.read(me.actor(), chosen.path());
            form.fill(look);
        });
    }

    public void save() {
        andBack(() -> looks.save(me.actor(), chosen.path(), form.asked()));
    }

    public void putLogo() {
        andBack(() -> looks.putLogo(me.actor(), chosen.path(), UploadedFile.bytes(file, "logo_empty")));
    }

    public void removeLogo() {
        andBack(() -> looks.removeLogo(me.actor(), chosen.path()));
    }

    public void reset() {
        andBack(() -> looks.reset(me.actor(), chosen.path()));
    }

    /** Without script: the page is shown again with what was typed, and nothing is saved. */
    public void preview() {}

    public void takeWords() {
        form.takeWords();
    }

    public void takeAccent() {
        form.takeAccent();
    }

    private void andBack(Runnable change) {
        if (attempt.run(change)) {
            attempt.done("saved", "/staff/admin/looks?office=" + chosen.code());
        }
    }

    public LookForm getForm() {
        return form;
    }

    /** Null if the office's look may not be read. */
    public Look getLook() {
        return look;
    }

    public OfficeView getChosen() {
        return chosen;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }
}
