package ir.nazarkhahi.web.announce;

import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One sheet of paper to be hung up: what is asked, until when, and where one answers. */
@Named
@RequestScoped
public class PosterPage {
    @Inject
    private ConsultationService consultations;
    @Inject
    private Reading reading;
    @Inject
    private Links links;
    private String code;
    private ConsultationView consultation;

    public void load(Place place) {
        try {
            consultation = reading.read(consultations.byCode(code));
        } catch (NotFoundException unknown) {
            place.notFound();
        }
    }

    public ConsultationView getIt() {
        return consultation;
    }

    public String getAddress() {
        return links.consultation(consultation.code());
    }

    public QrCode getQr() {
        return QrCode.of(getAddress());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
