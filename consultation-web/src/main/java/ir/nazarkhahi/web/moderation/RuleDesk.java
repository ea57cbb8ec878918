package ir.nazarkhahi.web.moderation;

import ir.nazarkhahi.comment.rule.EditRule;
import ir.nazarkhahi.comment.rule.RuleService;
import ir.nazarkhahi.comment.rule.RuleView;
import ir.nazarkhahi.comment.rule.trial.RuleTrialService;
import ir.nazarkhahi.comment.rule.trial.Sample;
import ir.nazarkhahi.comment.rule.trial.TrialView;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The use cases of rules, for who is signed in. */
@RequestScoped
class RuleDesk {
    @Inject
    private RuleService rules;
    @Inject
    private RuleTrialService trials;
    @Inject
    private Me me;

    List<RuleView> holdingIn(String officePath) {
        return rules.holdingIn(me.actor(), officePath);
    }

    RuleView find(long id) {
        return rules.find(me.actor(), id);
    }

    /** @param before null for a new one */
    void save(RuleView before, String officePath, EditRule asked) {
        if (before == null) {
            rules.add(me.actor(), officePath, asked);
        } else {
            rules.edit(me.actor(), before.id(), before.version(), asked);
        }
    }

    void remove(RuleView rule) {
        rules.remove(me.actor(), rule.id(), rule.version());
    }

    TrialView run(String officePath, EditRule asked, Sample sample) {
        return trials.run(me.actor(), officePath, asked, sample);
    }
}
