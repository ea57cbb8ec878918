package ir.nazarkhahi.search.find;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.search.DocumentKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What is looked for, and what may be found.
 *
 * @param typed as typed; never fails
 * @param types empty for all
 * @param officePath with all offices below it; null for all
 * @param kind code of the kind of consultation; null for all
 * @param statuses of consultations, and of those that a provision, comment or outcome belongs to; empty for all
 * @param stance null for all; with one, only comments
 * @param from and {@code before}: null for no bound
 */
public record Question(String typed, Set<DocumentKind> types, String officePath, String kind, Set<ConsultationStatus> statuses,
        String stance, Instant from, Instant before, Eyes eyes) {

    /** The offices, by path, where somebody may see what is planned and what is held. */
    public record Eyes(List<String> planned, List<String> held) {
        public static final Eyes PUBLIC = new Eyes(List.of(), List.of());

        public boolean seeMore() {
            return !planned.isEmpty() || !held.isEmpty();
        }
    }
}
