package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.commentary.file.FilePlace;
import ir.nazarkhahi.commentary.file.Purpose;
import ir.nazarkhahi.commentary.handover.HandOverView;
import ir.nazarkhahi.commentary.handover.HandOvers;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where the documents of a job belong. */
@ApplicationScoped
@UseCase
class Places {
    @Inject
    private HandOvers handOvers;
    @Inject
    private ConsultationService consultations;

    public FilePlace ofHandOver(long id) {
        HandOverView handOver = handOvers.byId(id).orElseThrow();
        return new FilePlace(consultations.byCode(handOver.code()).id(), id, Purpose.HAND_OVER);
    }

    public String code(long consultationId) {
        return consultations.byId(consultationId).code();
    }
}
