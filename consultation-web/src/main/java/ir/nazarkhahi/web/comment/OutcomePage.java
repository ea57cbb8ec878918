package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.commentary.outcome.OutcomeView;
import ir.nazarkhahi.commentary.outcome.ProvisionOutcome;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.draft.redline.Redline;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.consultation.PageNumber;
import ir.nazarkhahi.web.consultation.Pager;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What became of it all: you said, we did; the draft beside the revision; every answer. Before the conclusion it says that there is none yet. */
@Named
@RequestScoped
public class OutcomePage {
    private static final int SIZE = 50;

    @Inject
    private ConsultationService consultations;
    @Inject
    private OutcomeService outcomes;
    @Inject
    private CommentQueries comments;
    @Inject
    private Reading reading;
    private String code;
    private String page;
    private ConsultationView consultation;
    private OutcomeView outcome;
    private Page<PublishedComment> answered;

    /** An answer given so often. */
    public record Answered(DispositionKind kind, long count) {}

    public void load(Place place) {
        try {
            consultation = reading.read(consultations.byCode(code));
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        outcome = outcomes.find(code).orElse(null);
        answered = outcome == null ? null : comments.published(consultation.id(), null, null, PageNumber.of(page), SIZE);
    }

    public ConsultationView getIt() {
        return consultation;
    }

    public OutcomeView getOutcome() {
        return outcome;
    }

    /** In the order of the kinds, those that were given. */
    public List<Answered> getAnswers() {
        return Arrays.stream(DispositionKind.values()).map(kind -> new Answered(kind, outcome.dispositions().getOrDefault(kind, 0L)))
                .filter(answer -> answer.count() > 0).toList();
    }

    /** What was changed or commented. */
    public List<ProvisionOutcome> getTouched() {
        return outcome.provisions().stream().filter(ProvisionOutcome::isTouched).toList();
    }

    public List<Answered> answersTo(ProvisionOutcome provision) {
        return Arrays.stream(DispositionKind.values()).map(kind -> new Answered(kind, provision.dispositions().getOrDefault(kind, 0L)))
                .filter(answer -> answer.count() > 0).toList();
    }

    /** Escaped, with {@code ins} and {@code del}. */
    public String redline(ProvisionOutcome provision) {
        return Redline.html(provision.redline());
    }

    public Page<PublishedComment> getAnswered() {
        return answered;
    }

    public Pager getPager() {
        return Pager.of(answered);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
