package ir.nazarkhahi.commentary;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.comment.ledger.TextGroup;
import ir.nazarkhahi.commentary.disposition.DispositionView;
import ir.nazarkhahi.commentary.disposition.Dispositions;
import ir.nazarkhahi.commentary.summary.SummaryDesk;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the commentary: the numbers of all provisions at once, the comments of one page by page. */
@ApplicationScoped
@UseCase
public class CommentaryService {
    @Inject
    private CommentaryAccess access;
    @Inject
    private CommentLedger ledger;
    @Inject
    private Balances balances;
    @Inject
    private Tallies tallies;
    @Inject
    private SummaryDesk desk;
    @Inject
    private Dispositions dispositions;
    @Inject
    private TextService texts;

    public CommentaryView read(Actor actor, String code) {
        ConsultationView consultation = access.find(actor, Permission.COMMENTARY_READ, code);
        Map<Long, StanceTally> stances = tallies.byProvision(consultation.id());
        SummaryDesk.Open open = desk.open(actor, consultation.id());
        Map<Long, Long> answered = dispositions.answeredByProvision(consultation.id());
        List<ProvisionCommentary> provisions = texts.places(consultation).stream().map(provision -> place(provision, stances, open, answered)).toList();
        return new CommentaryView(consultation, balances.of(consultation), Tallies.total(stances), place(null, stances, open, answered), provisions,
                answered.values().stream().mapToLong(Long::longValue).sum());
    }

    /**
     * Comments on one provision, identical texts once, the largest group first.
     *
     * @param eId null or empty for those on the whole
     */
    public Page<GroupView> groups(Actor actor, String code, String eId, int page, int size) {
        ConsultationView consultation = access.find(actor, Permission.COMMENTARY_READ, code);
        return groups(actor, consultation, access.provision(consultation, eId), page, size);
    }

    /** The largest groups of every provision that was commented on, by provision id; the whole under 0. @param most of each, 1 to 20 */
    public Map<Long, List<GroupView>> largest(Actor actor, String code, int most) {
        ConsultationView consultation = access.find(actor, Permission.COMMENTARY_READ, code);
        Map<Long, List<GroupView>> largest = new HashMap<>();
        tallies.byProvision(consultation.id()).forEach((provision, tally) -> {
            if (tally.total() > 0) {
                largest.put(provision, groups(actor, consultation, provision, 0, most).items());
            }
        });
        return largest;
    }

    private Page<GroupView> groups(Actor actor, ConsultationView consultation, long provision, int page, int size) {
        Page<TextGroup> groups = ledger.groups(consultation.id(), provision, page, size);
        List<Long> firsts = groups.items().stream().map(TextGroup::first).toList();
        Map<Long, WorkingComment> copies = ledger.workingCopies(consultation.id(), firsts);
        Map<Long, DispositionView> answers = dispositions.byNumber(consultation.id(), consultation.code(), firsts);
        Map<String, Long> answered = dispositions.answeredByGroup(consultation.id(), provision, groups.items().stream().map(TextGroup::key).toList());
        boolean held = access.may(actor, Permission.COMMENT_READ_WORKING_COPY, consultation);
        int asked = texts.of(consultation.id()).size();
        return groups.map(group -> GroupView.of(group, held, asked, copies.get(group.first()), answers.get(group.first()), answered.getOrDefault(group.key(), 0L)));
    }

    /** What stands in the way of a hand-over, counted anew. */
    public Balance balance(Actor actor, String code) {
        return balances.of(access.find(actor, Permission.COMMENTARY_READ, code));
    }

    private static ProvisionCommentary place(ProvisionView provision, Map<Long, StanceTally> stances, SummaryDesk.Open open, Map<Long, Long> answered) {
        long id = provision == null ? 0 : provision.lineage();
        StanceTally tally = stances.getOrDefault(id, StanceTally.NONE);
        if (provision == null) {
            return new ProvisionCommentary(0, null, null, 0, null, null, null, tally, open.summary(0), open.assignment(0), open.writing(0), answered.getOrDefault(0L, 0L));
        }
        return new ProvisionCommentary(id, provision.eId(), provision.parentEId(), provision.depth(), provision.label(), provision.heading(), provision.text(),
                tally, open.summary(id), open.assignment(id), open.writing(id), answered.getOrDefault(id, 0L));
    }
}
