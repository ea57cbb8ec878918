package ir.nazarkhahi.search.source;

import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The provisions of the published text, each by itself. */
@ApplicationScoped
class ProvisionTexts implements ConsultationPart {
    @Inject
    private DraftService drafts;

    @Override
    public List<Entry> entries(ConsultationView consultation, String owner) {
        return consultation.publishedAt() == null ? List.of()
                : drafts.provisions(consultation.versionId()).stream().map(provision -> entry(provision, consultation, owner)).toList();
    }

    private static Entry entry(ProvisionView provision, ConsultationView consultation, String owner) {
        String title = provision.heading().isBlank() ? provision.label() : provision.label() + ": " + provision.heading();
        return new Entry(owner + ":" + provision.eId(), owner, DocumentKind.PROVISION, Sight.PUBLIC, Belongings.of(consultation), consultation.code(),
                provision.eId(), title, consultation.title(), provision.text(), consultation.opensAt());
    }
}
