package ir.nazarkhahi.web.consultation.text;

import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.published.PublishedText;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.redline.ChangedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One text of a consultation as it was put to the public, for good, with what it changed in the one before. */
@Named
@RequestScoped
public class TextPage {
    @Inject
    private ConsultationService consultations;
    @Inject
    private TextService texts;
    @Inject
    private DraftService drafts;
    @Inject
    private Reading reading;
    private String code;
    private String number;
    private ConsultationView consultation;
    private PublishedText text;
    private List<ProvisionView> provisions = List.of();
    private List<ChangedProvision> changes = List.of();

    public void load(Place place) {
        try {
            consultation = reading.read(consultations.byCode(code));
            text = texts.text(consultation.id(), number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 0);
        } catch (NotFoundException unknown) {
            place.notFound();
            return;
        }
        provisions = drafts.provisions(text.versionId());
        changes = texts.changes(consultation.id(), text.number());
    }

    public ConsultationView getConsultation() {
        return consultation;
    }

    public PublishedText getText() {
        return text;
    }

    public List<ProvisionView> getProvisions() {
        return provisions;
    }

    public List<ChangedProvision> getChanges() {
        return changes;
    }

    /** SHA-256, as in the receipts of the comments on it. */
    public String getHash() {
        return drafts.version(text.versionId()).textHash();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
