package ir.nazarkhahi.comment.subject;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.news.NewsView;
import java.time.Instant;
import java.util.Locale;

/**
 * A subject as those see it who work on comments.
 *
 * @param title in Persian
 * @param open whether comments were taken at the moment of reading
 * @param ended whether they never will be again: sealed or closed for good, or withdrawn
 */
public record Subject(long id, String code, String title, String officePath, boolean news, boolean open, boolean ended) {
    private static final Locale PERSIAN = new Locale("fa");

    static Subject of(ConsultationView consultation, Instant now) {
        ConsultationStatus status = consultation.statusAt(now);
        return new Subject(consultation.id(), consultation.code(), consultation.title(), consultation.officePath(), false, status == ConsultationStatus.OPEN,
                consultation.sealedAt() != null || status == ConsultationStatus.WITHDRAWN);
    }

    static Subject of(NewsView item, Instant now) {
        boolean closed = item.said().closesAt() != null && !now.isBefore(item.said().closesAt());
        return new Subject(item.id(), item.code(), item.title(PERSIAN), item.officePath(), true, item.takesCommentsAt(now), closed || item.isWithdrawn());
    }
}
