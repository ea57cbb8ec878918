package ir.nazarkhahi.it.people;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.intake.Arrival;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.intake.Intake;
import ir.nazarkhahi.comment.intake.SubmitComment;

import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.ProposeHandOver;
import ir.nazarkhahi.commentary.summary.SaveSummary;
import ir.nazarkhahi.commentary.summary.SummaryService;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.tracking.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** Consultations whose window has ended, made by two people through the services. */
@ApplicationScoped
public class ClosedConsultations {
    @Inject
    private DraftService drafts;
    @Inject
    private OfficeService offices;
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicationService publication;
    @Inject
    private Intake intake;
    @Inject
    private CommentQueries comments;
    @Inject
    private SummaryService summaries;
    @Inject
    private HandOverService handOvers;
    @Inject
    private LegalClock clock;

    /** On article 1, one after the other. @return the code */
    public String with(String... texts) throws Exception {
        return inOffice(offices.root().code(), texts);
    }

    public String inOffice(String office, String... texts) throws Exception {
        byte[] text = "ماده ۱ـ متن نخست.\nماده ۲ـ متن دوم.\n".getBytes(StandardCharsets.UTF_8);
        long draft = drafts.create(Staff.LEGAL, new NewDraft("دستورالعمل " + UUID.randomUUID(), "INSTRUCTION", office, "a.txt", text)).id();
        String code = consultations.plan(Staff.DRAFTER, draft, ConsultationPlan.ofKind("INSTRUCTION")).code();
        publication.publish(Staff.APPROVER, code, publication.publish(Staff.DRAFTER, code, null).version());
        for (String comment : texts) {
            intake.submit(new SubmitComment(code, "art_1", "OPPOSE", comment, null, Author.UNNAMED, arrival())).toCompletableFuture().get();
        }
        close(Staff.DRAFTER, code);
        return code;
    }

    /** With a summary of the whole. */
    public String summed(String code) {
        summaries.save(Staff.OTHER_LEGAL, code, new SaveSummary(null, "جمع‌بندی", null, null));
        return code;
    }

    /** To its own office, by two people. */
    public String handedOver(String code) {
        return handedOver(code, new ProposeHandOver(null, null, null, "12/34"));
    }

    public String handedOver(String code, ProposeHandOver asked) {
        summed(code);
        handOvers.approve(Staff.APPROVER, code, handOvers.propose(Staff.OTHER_LEGAL, code, asked).version());
        return code;
    }

    private Arrival arrival() {
        OnceKey once = OnceKey.of("commentary-it", "nobody", UUID.randomUUID().toString(), new byte[0]);
        return new Arrival(clock.now(), Channel.API, Locale.ENGLISH, once, null);
    }

    private void close(Actor actor, String code) throws InterruptedException {
        clock.shift(Duration.ofDays(30));
        try {
            ConsultationView view = consultations.byCode(actor, code);
            while (view.sealedAt() == null || comments.waiting(view.id()) > 0) {
                Thread.sleep(200);
                view = consultations.byCode(actor, code);
            }
        } finally {
            clock.reset();
        }
    }
}
