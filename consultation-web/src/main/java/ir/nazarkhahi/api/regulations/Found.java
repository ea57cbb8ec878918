package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.SearchHit;
import ir.nazarkhahi.search.SearchQuery;
import ir.nazarkhahi.search.SearchService;
import ir.nazarkhahi.search.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the search finds by a term, with the words that were found marked. Only the best hits count. */
@ApplicationScoped
public class Found {
    private static final int BEST = 1_000;

    @Inject
    private SearchService search;

    /** By code; a provision's hit is its consultation's. */
    Map<String, String> consultations(String term) {
        return extracts(term, Set.of(DocumentKind.CONSULTATION, DocumentKind.PROVISION), SearchHit::code);
    }

    /** By ref. */
    Map<String, String> comments(String term) {
        return extracts(term, Set.of(DocumentKind.COMMENT), SearchHit::place);
    }

    private Map<String, String> extracts(String term, Set<DocumentKind> kinds, Function<SearchHit, String> key) {
        Map<String, String> extracts = new LinkedHashMap<>();
        for (int page = 0; page * Page.LARGEST < BEST; page++) {
            Page<SearchHit> hits = search.find(new SearchQuery(term, kinds, null, null, Set.of(), null, null, null, page, Page.LARGEST)).hits();
            hits.items().forEach(hit -> extracts.putIfAbsent(key.apply(hit), marked(hit.extract())));
            if (!hits.hasNext()) {
                break;
            }
        }
        return extracts;
    }

    private static String marked(List<Span> extract) {
        return extract.stream().map(span -> span.hit() ? "<mark>" + escaped(span.text()) + "</mark>" : escaped(span.text())).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
