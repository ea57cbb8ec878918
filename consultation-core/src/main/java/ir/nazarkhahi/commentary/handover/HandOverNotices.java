package ir.nazarkhahi.commentary.handover;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.notification.StaffNotices;
import ir.nazarkhahi.office.OfficeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who is told of a hand-over: whoever must do the next step, and the offices that get a copy. */
@ApplicationScoped
class HandOverNotices {
    @Inject
    private StaffNotices notices;
    @Inject
    private OfficeService offices;

    void proposed(Actor by, ConsultationView consultation) {
        notices.toHolders(by, Permission.HAND_OVER_APPROVE, consultation.officePath(), "hand_over.proposed", consultation.code());
    }

    void handedOver(Actor by, ConsultationView consultation, HandOver handOver) {
        notices.toHolders(by, Permission.DISPOSITION_WRITE, offices.path(handOver.officeId), "hand_over.received", consultation.code());
        handOver.copies().forEach(office -> notices.toHolders(by, Permission.COMMENTARY_READ, offices.path(office), "hand_over.copied", consultation.code()));
    }

    void returned(Actor by, ConsultationView consultation) {
        notices.toHolders(by, Permission.HAND_OVER_PROPOSE, consultation.officePath(), "hand_over.returned", consultation.code());
    }
}
