package ir.nazarkhahi.web.work;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.comment.moderation.ModerationService;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.HandOverState;
import ir.nazarkhahi.commentary.handover.InboxOrder;
import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationFilter.Order;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.corrigendum.CorrigendumService;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Asks each room what waits for the one who has signed in. */
@RequestScoped
public class WaitingWork {
    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 50;

    @Inject
    private Me me;
    @Inject
    private ConsultationService consultations;
    @Inject
    private CorrigendumService corrigenda;
    @Inject
    private ModerationService moderation;
    @Inject
    private HandOverService handOvers;

    List<Task> find() {
        List<Task> found = new ArrayList<>();
        if (may(Permission.COMMENT_MODERATE)) {
            found.add(new Task("task_moderation", moderation.queue(me.actor(), 0, 1).total(), "/staff/moderation", List.of()));
        }
        if (may(Permission.CONSULTATION_APPROVE) || may(Permission.CONSULTATION_PROPOSE)) {
            found.add(consultations("task_to_publish", "", ConsultationStatus.PLANNED, view -> view.publishedAt() == null && (view.proposal() != null || may(Permission.CONSULTATION_PROPOSE))));
        }
        if (may(Permission.CONSULTATION_APPROVE)) {
            found.add(corrigenda());
        }
        if (may(Permission.COMMENTARY_WRITE)) {
            found.add(consultations("task_to_review", "/commentary", ConsultationStatus.CLOSED, view -> true));
            found.add(consultations("task_under_review", "/commentary", ConsultationStatus.UNDER_REVIEW, view -> true));
        }
        if (may(Permission.HAND_OVER_APPROVE)) {
            found.add(consultations("task_under_review", "/hand-over", ConsultationStatus.UNDER_REVIEW, view -> true));
        }
        if (may(Permission.DISPOSITION_WRITE)) {
            found.add(inbox());
        }
        if (may(Permission.CONCLUSION_PROPOSE) || may(Permission.CONCLUSION_APPROVE)) {
            found.add(consultations("task_to_conclude", "/conclusion", ConsultationStatus.REVISED, view -> true));
        }
        if (may(Permission.COMMENTARY_READ)) {
            found.add(consultations("task_open", "", ConsultationStatus.OPEN, view -> true));
        }
        return found.stream().filter(task -> task.count() > 0).toList();
    }

    private boolean may(Permission permission) {
        return me.actor().mayAnywhere(permission);
    }

    private Task corrigenda() {
        List<Task.Item> items = corrigenda.waiting(me.actor()).stream().map(view -> new Task.Item(view.title(), "/staff/consultations/" + view.code() + "/corrigendum")).toList();
        return new Task("task_corrigenda", items.size(), "/staff/consultations?status=OPEN", items.stream().limit(SHOWN).toList());
    }

    private Task inbox() {
        List<Task.Item> items = handOvers.inbox(me.actor(), InboxOrder.DUE_SOON, 0, LOOKED_AT).items().stream().filter(handOver -> handOver.state() == HandOverState.HANDED_OVER && me.actor().may(Permission.DISPOSITION_WRITE, handOver.office().path()))
                .map(handOver -> new Task.Item(handOver.title(), "/staff/consultations/" + handOver.code() + "/hand-over")).toList();
        return new Task("task_inbox", items.size(), "/staff/inbox", items.stream().limit(SHOWN).toList());
    }

    private Task consultations(String word, String part, ConsultationStatus status, Predicate<ConsultationView> wanted) {
        Page<ConsultationView> page = consultations.list(me.actor(), ConsultationFilter.with(Order.NEWEST, LOOKED_AT, status));
        List<Task.Item> items = page.items().stream().filter(wanted).map(view -> new Task.Item(view.title(), "/staff/consultations/" + view.code() + part)).toList();
        return new Task(word, items.size(), "/staff/consultations?status=" + status, items.stream().limit(SHOWN).toList());
    }
}
