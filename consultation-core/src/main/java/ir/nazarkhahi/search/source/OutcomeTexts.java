package ir.nazarkhahi.search.source;

import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.commentary.outcome.OutcomeView;
import ir.nazarkhahi.commentary.outcome.ProvisionOutcome;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of it all, once it is concluded: summaries, the reason for an unchanged text, and what was changed. */
@ApplicationScoped
class OutcomeTexts implements ConsultationPart {
    @Inject
    private OutcomeService outcomes;

    @Override
    public List<Entry> entries(ConsultationView consultation, String owner) {
        Optional<OutcomeView> outcome = consultation.conclusion() == null ? Optional.empty() : outcomes.find(consultation.code());
        return outcome.map(found -> List.of(new Entry(owner + ":outcome", owner, DocumentKind.OUTCOME, Sight.PUBLIC, Belongings.of(consultation),
                consultation.code(), "", consultation.title(), "", text(found, consultation.conclusion()), found.releasedAt()))).orElse(List.of());
    }

    private static String text(OutcomeView outcome, Conclusion conclusion) {
        List<String> parts = new ArrayList<>(List.of(outcome.summary(), conclusion.number()));
        if (outcome.unchangedReason() != null) {
            parts.add(outcome.unchangedReason());
        }
        for (ProvisionOutcome provision : outcome.provisions()) {
            parts.add(provision.summary());
            if (provision.change() != ProvisionOutcome.Change.KEPT) {
                parts.add(provision.after());
            }
        }
        return String.join("\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
