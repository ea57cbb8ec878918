package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

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
    private boolean published;
    private String title;
    private String kind;

    public void load() {
        attempt.run(() -> {
            me.actor().require(Permission.DRAFT_WRITE, drafts.officePath(id));
            draft = drafts.byId(id);
            published = drafts.isPublished(id);
            title = draft.title();
            kind = draft.kind();
            editor.load(draft.newest().id());
        });
    }

    public void save() {
        if (attempt.run("draft:" + id, () -> editor.save(id))) {
            attempt.done("version_saved", "/staff/drafts/" + id);
        }
    }

    public void rename() {
        if (attempt.run("draft:" + id, () -> drafts.rename(me.actor(), id, draft.version(), title, kind))) {
            attempt.done("draft_renamed", "/staff/drafts/" + id);
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isPublished() {
        return published;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public DraftView getDraft() {
        return draft;
    }
}
