package ir.nazarkhahi.web.draft;

import ir.nazarkhahi.commentary.conclusion.EditedText;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.draft.version.VersionView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A whole version in hand, provision by provision, until it is saved as the next one. */
@Named
@ViewScoped
public class ProvisionEditor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DraftService drafts;
    @Inject
    private Me me;

    private long versionId;
    private List<EditedRow> rows;

    public void load(long wanted) {
        if (versionId != wanted) {
            versionId = wanted;
            rows = drafts.provisions(wanted).stream().map(EditedRow::new).toList();
        }
    }

    /** @throws InvalidInputException if nothing was changed */
    public VersionView save(long draftId) {
        if (rows.stream().noneMatch(EditedRow::changed)) {
            throw new InvalidInputException("text", "nothing_changed");
        }
        return drafts.correct(me.actor(), draftId, versionId, edited());
    }

    /** All of it as it was typed. */
    public List<EditedProvision> edited() {
        return rows.stream().flatMap(EditedRow::edited).toList();
    }

    /** What was typed differently, for a revision: wordings alone, no provision added or removed. */
    public List<EditedText> changes() {
        return rows.stream().filter(EditedRow::changed).map(EditedRow::wording).toList();
    }

    public List<EditedRow> getRows() {
        return rows;
    }
}
