package ir.nazarkhahi.web.comment.operator;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.consultation.catalogue.CatalogueQuery;
import ir.nazarkhahi.consultation.catalogue.CatalogueService;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.web.office.OfficeNames;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The consultations for which comments may be registered, the last to close first. */
@Named
@RequestScoped
public class RegistrationsPage {
    private static final Set<ConsultationStatus> REGISTERING = EnumSet.of(ConsultationStatus.OPEN, ConsultationStatus.CLOSED, ConsultationStatus.UNDER_REVIEW);

    @Inject
    private CatalogueService catalogue;
    @Inject
    private OfficeNames offices;
    @Inject
    private Me me;
    @Inject
    private LegalClock clock;

    private List<CatalogueEntry> rows;

    public List<CatalogueEntry> getRows() {
        if (rows == null) {
            Set<String> mine = offices.getAll().stream().filter(office -> me.actor().may(Permission.COMMENT_REGISTER, office.path()))
                    .map(office -> office.code()).collect(Collectors.toSet());
            Instant now = clock.now();
            rows = mine.isEmpty() ? List.of() : catalogue.list(closing(mine)).items().stream().filter(one -> REGISTERING.contains(one.statusAt(now))).toList();
        }
        return rows;
    }

    public ConsultationStatus status(CatalogueEntry entry) {
        return entry.statusAt(clock.now());
    }

    private static CatalogueQuery closing(Set<String> offices) {
        return new CatalogueQuery(null, offices, Span.ALL, Span.ALL, Span.ALL, null,
                List.of(new CatalogueQuery.Sort(CatalogueQuery.By.CLOSING, true)), 0, CatalogueQuery.MOST);
    }
}
