package ir.nazarkhahi.api.consultation;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.count.CommentCounts;
import java.time.Instant;

/**
 * A consultation in a list.
 *
 * @param kind code of a kind
 * @param office code of an office
 * @param opensAt first instant of the window; null while it is planned for "at publication"
 * @param closesAt first instant after the window; null until published
 */
public record ConsultationJson(String code, String title, String kind, String office, ConsultationStatus status, Instant opensAt, Instant closesAt,
        CommentCounts counts) {

    static ConsultationJson of(ConsultationView view) {
        return new ConsultationJson(view.code(), view.title(), view.kind().code(), view.office().code(), view.status(), view.opensAt(), view.closesAt(), view.counts());
    }
}
