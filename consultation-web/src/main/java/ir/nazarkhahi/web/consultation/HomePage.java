package ir.nazarkhahi.web.consultation;

import static ir.nazarkhahi.consultation.ConsultationFilter.Order.CLOSING_SOON;
import static ir.nazarkhahi.consultation.ConsultationFilter.Order.NEWEST;
import static ir.nazarkhahi.consultation.ConsultationFilter.Order.RECENTLY_DECIDED;

import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;

/** What one can say something about today, what is about to close, and what became of the last ones. */
@Named
@RequestScoped
public class HomePage {
    private static final int OPEN_SHOWN = 12;
    private static final int OTHERS_SHOWN = 6;

    @Inject
    private ConsultationService consultations;
    @Inject
    private Reading reading;
    private List<ConsultationView> soon;
    private List<ConsultationView> open;
    private List<ConsultationView> underReview;
    private List<ConsultationView> decided;

    public void load() {
        List<ConsultationView> all = page(ConsultationFilter.with(CLOSING_SOON, OPEN_SHOWN, ConsultationStatus.OPEN));
        soon = all.stream().filter(reading::isSoon).toList();
        open = all.stream().filter(Predicate.not(reading::isSoon)).toList();
        underReview = page(ConsultationFilter.with(NEWEST, OTHERS_SHOWN, ConsultationStatus.CLOSED, ConsultationStatus.UNDER_REVIEW,
                ConsultationStatus.HANDED_OVER, ConsultationStatus.REVISED));
        decided = page(ConsultationFilter.with(RECENTLY_DECIDED, OTHERS_SHOWN, ConsultationStatus.PROMULGATED, ConsultationStatus.SENT));
        page(ConsultationFilter.with(NEWEST, OTHERS_SHOWN, ConsultationStatus.PLANNED));
    }

    private List<ConsultationView> page(ConsultationFilter filter) {
        return reading.read(consultations.list(filter).items());
    }

    public List<ConsultationView> getSoon() {
        return soon;
    }

    public List<ConsultationView> getOpen() {
        return open;
    }

    public List<ConsultationView> getUnderReview() {
        return underReview;
    }

    public List<ConsultationView> getDecided() {
        return decided;
    }
}
