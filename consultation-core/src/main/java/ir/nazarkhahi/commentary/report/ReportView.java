package ir.nazarkhahi.commentary.report;

import ir.nazarkhahi.commentary.document.Figures;
import ir.nazarkhahi.commentary.document.Stances;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report as it stands.
 *
 * @param number of the item's reports, from 1; null for the draft, like {@code issuedAt}
 * @param refs of the comments that the summary names
 * @param lastNumber of the last comment it tells of, and {@code figures} and stances: of the moment of issuing; nothing for the draft
 * @param version of the draft, to be sent back on saving
 */
public record ReportView(Integer number, String summary, List<String> refs, List<String> recipients, String letterNumber, LocalDate date, String writer, Instant writtenAt,
        Instant issuedAt, long lastNumber, Figures figures, Stances stances, int version) {

    public boolean isIssued() {
        return issuedAt != null;
    }
}
