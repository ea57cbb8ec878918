package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;

/** One draft: what the import was not sure of, its text, its versions. */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DraftService drafts;
    @Inject
    private ProvisionEditor editor;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private long id;
    private DraftView draft;

    public void load() {
        attempt.run(() -> {
            me.actor().require(Permission.DRAFT_WRITE, drafts.officePath(id));
            draft = drafts.byId(id);
            editor.load(draft.newest().id());
        });
    }

    public void save() {
        if (attempt.run("draft:" + id, () -> editor.save(id))) {
            attempt.done("version_saved", "/staff/drafts/" + id);
        }
    }

    /** The sentence for a warning; its arguments fill the gaps. */
    public String sentence(ImportWarning warning) {
        return attempt.sentence("import_" + warning.code(), warning.args().stream().map(this::word).toList());
    }

    private String word(String argument) {
        boolean type = Arrays.stream(ProvisionType.values()).anyMatch(known -> known.name().equals(argument));
        return type ? attempt.sentence("type_" + argument) : argument;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public DraftView getDraft() {
        return draft;
    }
}
