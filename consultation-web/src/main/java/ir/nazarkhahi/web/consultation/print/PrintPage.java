package ir.nazarkhahi.web.consultation.print;

import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** The text of a consultation as it would stand in the gazette, to be printed. */
@Named
@RequestScoped
public class PrintPage {
    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;
    @Inject
    private Reading reading;
    private String code;
    private ConsultationView consultation;
    private List<ProvisionView> text = List.of();

    public void load(Place place) {
        try {
            consultation = reading.read(consultations.byCode(code));
            text = drafts.provisions(consultation.versionId());
        } catch (NotFoundException unknown) {
            place.notFound();
        }
    }

    public ConsultationView getIt() {
        return consultation;
    }

    /** Of publication, from which on the text is fixed. */
    public Instant getDate() {
        return consultation.publishedAt();
    }

    public List<ProvisionView> getText() {
        return text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
