package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.commentary.Balance;
import ir.nazarkhahi.commentary.Balances;
import ir.nazarkhahi.commentary.disposition.Dispositions;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.conclusion.ConclusionCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** PS-03: no conclusion before the balance closes and every published or redacted comment has its disposition, and the text is revised or said to stay. */
@ApplicationScoped
public class EveryCommentAnswered implements ConclusionCondition {
    @Inject
    private ConsultationService consultations;
    @Inject
    private Balances balances;
    @Inject
    private Dispositions dispositions;

    @Override
    public List<String> obstacles(long consultationId) {
        ConsultationView consultation = consultations.byId(consultationId);
        Balance balance = balances.of(consultation);
        List<String> obstacles = new ArrayList<>(balance.obstacles());
        if (dispositions.count(consultationId) < balance.answerable()) {
            obstacles.add("comments_without_disposition");
        }
        if (consultation.stage().compareTo(Stage.REVISED) < 0) {
            obstacles.add("not_revised");
        }
        return obstacles;
    }
}
