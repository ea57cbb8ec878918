package ir.nazarkhahi.it.consultation;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.office.NewOffice;
import ir.nazarkhahi.office.OfficeKind;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sets the stage of a test: people of the root office, a draft, a consultation planned or open. */
@ApplicationScoped
class Staged {
    private static final String TEXT = "ماده ۱ـ این متن نمونه است.\nماده ۲ـ این ماده نیز نمونه است.\nتبصره ـ یک تبصره.\n";

    @Inject
    private OfficeService offices;
    @Inject
    private DraftService drafts;
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicationService publication;

    /** @param id also makes the name; ids of tests are far from those of accounts */
    Actor person(long id, Role... roles) {
        String path = root().path();
        return new Actor(id, "person" + id, Actor.Kind.STAFF, Arrays.stream(roles).map(role -> new Grant(role, path)).toList(), false);
    }

    Actor drafter() {
        return person(900_001, Role.DRAFTER);
    }

    Actor approver() {
        return person(900_002, Role.APPROVER);
    }

    /** The first start may have made it, with or without demo data. */
    OfficeView root() {
        return offices.all().stream().filter(office -> office.parentId() == null).findFirst()
                .orElseGet(() -> offices.create(Actor.SYSTEM, new NewOffice("agency", null, OfficeKind.ROOT, "دستگاه", "Agency")));
    }

    DraftView draft(String title) {
        return drafts.create(drafter(), new NewDraft(title, "BYLAW", root().code(), "draft.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    ConsultationView planned(String title) {
        return consultations.plan(drafter(), draft(title).id(), ConsultationPlan.ofKind("BYLAW"));
    }

    ConsultationView open(String title) {
        ConsultationView planned = planned(title);
        int proposed = publication.publish(drafter(), planned.code(), null).version();
        return publication.publish(approver(), planned.code(), proposed);
    }
}
