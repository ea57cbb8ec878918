package ir.nazarkhahi.search.source;

import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.search.index.Entry.Belonging;
import ir.nazarkhahi.search.index.Entry.Window;

/** Where a consultation, and what comes with it, belongs. */
final class Belongings {
    private Belongings() {}

    static Belonging of(ConsultationView consultation) {
        return new Belonging(consultation.id(), consultation.officePath(), consultation.kind().code(), null, null);
    }

    /** News belong to no consultation. */
    static Belonging of(NewsView item) {
        return new Belonging(0, item.officePath(), "", null, null);
    }

    static Belonging withWindow(ConsultationView consultation) {
        Belonging plain = of(consultation);
        return new Belonging(plain.consultationId(), plain.officePath(), plain.kind(), null, window(consultation));
    }

    /** What is sealed is closed for ever. */
    private static Window window(ConsultationView consultation) {
        if (consultation.closesAt() == null || consultation.stage() == Stage.PLANNED) {
            return new Window(consultation.stage().name(), 0, 0);
        }
        long closes = consultation.sealedAt() == null ? consultation.closesAt().toEpochMilli() : Long.MIN_VALUE;
        return new Window(consultation.stage().name(), consultation.opensAt().toEpochMilli(), closes);
    }
}
