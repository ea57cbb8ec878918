package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.commentary.Balance;
import ir.nazarkhahi.commentary.Balances;
import ir.nazarkhahi.commentary.disposition.Dispositions;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.conclusion.ConclusionCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** PS-03: no conclusion before the balance closes and every published or redacted comment has its disposition. */
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
        Balance balance = balances.of(consultations.byId(consultationId));
        List<String> obstacles = new ArrayList<>(balance.obstacles());
        if (dispositions.count(consultationId) < balance.answerable()) {
            obstacles.add("comments_without_disposition");
        }
        return obstacles;
    }
}
