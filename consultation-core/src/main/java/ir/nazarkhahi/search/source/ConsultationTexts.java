package ir.nazarkhahi.search.source;

import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.consultation.plan.Explanation;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The consultation itself: title, explanation, annexes. Before it is published only for those who plan it. */
@ApplicationScoped
class ConsultationTexts implements ConsultationPart {
    @Inject
    private ConsultationService consultations;

    @Override
    public List<Entry> entries(ConsultationView consultation, String owner) {
        Sight sight = consultation.publishedAt() == null ? Sight.PLANNED : Sight.PUBLIC;
        return List.of(new Entry(owner, owner, DocumentKind.CONSULTATION, sight, Belongings.withWindow(consultation), consultation.code(), "",
                consultation.title(), "", text(consultation), consultation.opensAt()));
    }

    /** The contact is left out: it names people. */
    private String text(ConsultationView consultation) {
        Explanation explanation = consultation.explanation();
        Stream<String> annexes = consultations.annexes(consultation.id()).stream().map(ConsultationTexts::text);
        return Stream.concat(Stream.of(explanation.why(), explanation.whatChanges(), explanation.legalBasis()), annexes)
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String text(AnnexText annex) {
        return annex.title() + "\n" + annex.text();
    }
}
