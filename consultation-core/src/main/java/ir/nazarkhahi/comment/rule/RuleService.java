package ir.nazarkhahi.comment.rule;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lists and changes the rules; each is an office's own and holds below it too. */
@ApplicationScoped
@UseCase
public class RuleService {
    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;
    @Inject
    private RuleBooks books;
    @Inject
    private AuditTrail audit;
    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** All that hold in that office, in the order in which they are applied, disabled ones too; for administrators and moderators. */
    public List<RuleView> holdingIn(Actor actor, String officePath) {
        if (!actor.may(Permission.COMMENT_MODERATE, officePath)) {
            actor.require(Permission.ADMINISTER, officePath);
        }
        return entities.createQuery("select r from ModerationRule r", ModerationRule.class).getResultStream().map(ModerationRule::view)
                .filter(rule -> rule.holdsIn(officePath))
                .sorted(Comparator.<RuleView>comparingInt(rule -> rule.officePath().length()).thenComparing(rule -> rule.rule().position()).thenComparing(RuleView::id)).toList();
    }

    /** @throws NotFoundException if there is none */
    public RuleView find(Actor actor, long id) {
        ModerationRule rule = require(id);
        actor.require(Permission.ADMINISTER, rule.officePath());
        return rule.view();
    }

    /** @throws ir.nazarkhahi.gate.InvalidInputException if something it says cannot be accepted */
    public RuleView add(Actor actor, String officePath, EditRule asked) {
        actor.require(Permission.ADMINISTER, officePath);
        asked.checked();
        ModerationRule rule = new ModerationRule(officePath);
        rule.say(asked);
        entities.persist(rule);
        return done(actor, "rule.add", rule);
    }

    /** @throws StaleException if it was changed since that version */
    public RuleView edit(Actor actor, long id, int version, EditRule asked) {
        ModerationRule rule = toChange(actor, id, version);
        asked.checked();
        rule.say(asked);
        return done(actor, "rule.edit", rule);
    }

    /** What it held stays held, with its name. @throws StaleException if it was changed since that version */
    public void remove(Actor actor, long id, int version) {
        ModerationRule rule = toChange(actor, id, version);
        entities.remove(rule);
        done(actor, "rule.remove", rule);
    }

    private ModerationRule toChange(Actor actor, long id, int version) {
        ModerationRule rule = require(id);
        actor.require(Permission.ADMINISTER, rule.officePath());
        if (rule.version() != version) {
            throw new StaleException();
        }
        return rule;
    }

    private ModerationRule require(long id) {
        ModerationRule rule = entities.find(ModerationRule.class, id);
        if (rule == null) {
            throw new NotFoundException("rule");
        }
        return rule;
    }

    private RuleView done(Actor actor, String action, ModerationRule rule) {
        entities.flush();
        RuleView view = rule.view();
        transaction.registerInterposedSynchronization(new ForgetWhenDone(books));
        audit.record(actor, action, "rule:" + view.id(), Map.of("name", view.rule().name(), "kind", view.rule().kind(), "action", view.rule().action(),
                "enabled", view.rule().enabled(), "terms", view.rule().terms(), "office", view.officePath()));
        return view;
    }

    private record ForgetWhenDone(RuleBooks books) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            books.forget();
        }
    }
}
