package ir.nazarkhahi.demo;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.consultation.plan.Explanation;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.NewDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

/** From a file of db/demo to a published consultation, by the drafter and the approver. */
@ApplicationScoped
class DemoPublication {

    @Inject
    private DraftService drafts;
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicationService publication;
    @Inject
    private DemoStaff staff;

    ConsultationView publish(String name) {
        ConsultationView plan = plan(name);
        publication.proposePublication(staff.named("drafter"), plan.code(), plan.version());
        ConsultationView proposed = consultations.byCode(Actor.SYSTEM, plan.code());
        return publication.approvePublication(staff.named("approver"), proposed.code(), proposed.version());
    }

    private ConsultationView plan(String name) {
        Actor drafter = staff.named("drafter");
        JsonObject about = DemoFile.object(name + ".json");
        String file = name + ".txt";
        DraftView draft = drafts.create(drafter, new NewDraft(about.getString("title"), about.getString("kind"), about.getString("office"), file, DemoFile.bytes(file)));
        Explanation explanation = new Explanation(about.getString("why"), about.getString("legalBasis"), about.getString("whatChanges"), about.getString("contact"));
        return consultations.plan(drafter, draft.id(), new ConsultationPlan(about.getString("kind"), null, null, explanation, null));
    }
}
