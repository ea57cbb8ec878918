package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.catalogue.CatalogueEntry;
import ir.nazarkhahi.consultation.catalogue.CatalogueQuery;
import ir.nazarkhahi.consultation.catalogue.CatalogueService;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.bulk.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Consultations by the contract's filters, for dockets and for documents, which are the same here. */
@ApplicationScoped
public class Dockets {
    /** What a docket's code lacks to be its document's: the one text that is asked about. */
    private static final String DOCUMENT = "-0001";
    private static final Map<String, CatalogueQuery.By> FIELDS = Map.of("docketId", CatalogueQuery.By.CODE, "documentId", CatalogueQuery.By.CODE,
            "title", CatalogueQuery.By.TITLE, "postedDate", CatalogueQuery.By.POSTED, "lastModifiedDate", CatalogueQuery.By.CHANGED,
            "commentEndDate", CatalogueQuery.By.CLOSING);

    @Inject
    private CatalogueService catalogue;
    @Inject
    private Found found;
    @Inject
    private LegalClock clock;

    /** @param extracts around found words by code; null if nothing was searched for */
    record Listed(Page<CatalogueEntry> page, Map<String, String> extracts) {}

    static String documentId(String code) {
        return code + DOCUMENT;
    }

    /** @throws NotFoundException if it is no document's */
    static String codeOfDocument(String documentId) {
        if (!documentId.endsWith(DOCUMENT)) {
            throw new NotFoundException("document");
        }
        return documentId.substring(0, documentId.length() - DOCUMENT.length());
    }

    CatalogueEntry require(String code) {
        return catalogue.byCode(code).orElseThrow(() -> new NotFoundException("docket"));
    }

    /** @param sorts the fields that may be sorted by; {@code only} what else narrows, null for nothing */
    Listed list(Question question, Set<String> sorts, Set<String> only) {
        Map<String, String> extracts = question.filter("searchTerm").map(found::consultations).orElse(null);
        Set<String> codes = both(only, extracts == null ? null : extracts.keySet());
        List<CatalogueQuery.Sort> order = question.order(sorts).stream().map(one -> new CatalogueQuery.Sort(FIELDS.get(one.field()), one.descending())).toList();
        Page<CatalogueEntry> page = catalogue.list(new CatalogueQuery(codes, agencies(question), question.range("postedDate"),
                question.range("lastModifiedDate"), question.range("commentEndDate"),
                question.filter("withinCommentPeriod").isPresent() ? clock.now() : null, order, question.page(), question.size()));
        return new Listed(page, extracts);
    }

    /** Of these agencies, or of all; by id. */
    Set<Long> consultationsOf(Set<String> agencies) {
        Span any = Span.ALL;
        return catalogue.list(new CatalogueQuery(null, agencies, any, any, any, null, List.of(), 0, CatalogueQuery.MOST)).items().stream()
                .map(CatalogueEntry::id).collect(Collectors.toSet());
    }

    Map<String, CatalogueEntry> byCode(Set<String> codes) {
        Span any = Span.ALL;
        return catalogue.list(new CatalogueQuery(codes, Set.of(), any, any, any, null, List.of(), 0, CatalogueQuery.MOST)).items().stream()
                .collect(Collectors.toMap(CatalogueEntry::code, entry -> entry));
    }

    /** Offices write their codes small. */
    static Set<String> agencies(Question question) {
        return question.filters("agencyId").stream().map(code -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
