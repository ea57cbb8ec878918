package ir.nazarkhahi.api.search;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.SearchHit;
import ir.nazarkhahi.search.SearchResults;
import ir.nazarkhahi.search.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * @param total of the kinds of document that were asked for; no page lies beyond the 10,000th hit
 * @param counts of every kind of document, by its name
 * @param didYouMean another spelling that finds something; missing if something was found, or there is none
 * @param complete false while the index is being filled: not everything is found yet
 */
public record SearchJson(List<HitJson> items, long total, int page, int size, Map<DocumentKind, Long> counts, String didYouMean, boolean complete) {

    /**
     * @param provision eId; only of a provision
     * @param ref only of a comment
     * @param title plain text in pieces; those that were looked for are hits
     * @param about the consultation's title, where the title is another
     * @param restricted only to be found by staff
     * @param href of the page, without language
     */
    public record HitJson(DocumentKind type, String code, String provision, String ref, List<Span> title, String about, List<Span> extract,
            Instant date, ConsultationStatus status, Stance stance, boolean restricted, String href) {

        static HitJson of(SearchHit hit) {
            return new HitJson(hit.type(), hit.code(), hit.type() == DocumentKind.PROVISION ? hit.place() : null, hit.type() == DocumentKind.COMMENT ? hit.place() : null,
                    hit.title(), hit.about().isEmpty() ? null : hit.about(), hit.extract(), hit.date(), hit.status(), hit.stance(), hit.restricted(), hit.path());
        }
    }

    static SearchJson of(SearchResults results) {
        return new SearchJson(results.hits().items().stream().map(HitJson::of).toList(), results.hits().total(), results.hits().page(), results.hits().size(),
                results.counts(), results.didYouMean(), results.complete());
    }
}
