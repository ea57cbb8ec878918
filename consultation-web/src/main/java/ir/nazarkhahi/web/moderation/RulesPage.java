package ir.nazarkhahi.web.moderation;

import ir.nazarkhahi.comment.rule.RuleAction;
import ir.nazarkhahi.comment.rule.RuleKind;
import ir.nazarkhahi.comment.rule.RuleView;
import ir.nazarkhahi.comment.rule.trial.Sample;
import ir.nazarkhahi.comment.rule.trial.TrialView;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.web.session.Attempt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The rules that hold in one office; one of them, or a new one, in hand to be changed and tried on past comments. */
@Named
@ViewScoped
public class RulesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RuleDesk rules;
    @Inject
    private OfficeService offices;
    @Inject
    private Attempt attempt;

    private final RuleForm form = new RuleForm();
    private String office;
    private Long id;
    private OfficeView chosen;
    private List<RuleView> all = List.of();
    private TrialView trial;

    public void load() {
        attempt.run(() -> {
            chosen = office == null || office.isBlank() ? offices.root() : offices.require(office);
            all = rules.holdingIn(chosen.path());
            if (id != null) {
                form.fill(rules.find(id));
            }
        });
    }

    public void save() {
        if (attempt.run("rule:" + id, () -> rules.save(before(), chosen.path(), form.asked()))) {
            attempt.done("saved", here());
        }
    }

    public void remove() {
        if (attempt.run("rule:" + id, () -> rules.remove(before()))) {
            attempt.done("saved", here());
        }
    }

    /** Nothing is saved by it. */
    public void tryOut() {
        trial = attempt.get(() -> rules.run(before() == null ? chosen.path() : before().officePath(), form.asked(), new Sample(form.consultation(), Sample.USUAL)));
    }

    private String here() {
        return "/staff/admin/rules?office=" + chosen.code();
    }

    /** In the version that was shown, whatever it is by now. */
    private RuleView before() {
        return id == null ? null : new RuleView(id, rules.find(id).officePath(), null, form.version());
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public RuleAction[] getActions() {
        return RuleAction.values();
    }

    public List<RuleView> getAll() {
        return all;
    }

    public TrialView getTrial() {
        return trial;
    }

    public OfficeView getChosen() {
        return chosen;
    }

    public RuleForm getForm() {
        return form;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
