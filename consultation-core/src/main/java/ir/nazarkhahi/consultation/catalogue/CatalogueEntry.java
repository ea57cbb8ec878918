package ir.nazarkhahi.consultation.catalogue;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.Stage;
import java.time.Instant;

/**
 * A published consultation in a row.
 *
 * @param office code
 * @param kind code
 * @param changedAt of the last step of its public course
 * @param sealedAt null until sealed
 */
public record CatalogueEntry(long id, String code, String title, String office, String kind, Stage stage, Instant publishedAt, Instant opensAt,
        Instant closesAt, Instant sealedAt, Instant changedAt) {

    public ConsultationStatus statusAt(Instant moment) {
        return ConsultationStatus.at(moment, stage, opensAt, closesAt, sealedAt);
    }
}
