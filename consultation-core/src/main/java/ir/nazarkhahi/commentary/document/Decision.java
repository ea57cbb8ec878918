package ir.nazarkhahi.commentary.document;

import java.time.LocalDate;

/**
 * How it ended.
 *
 * @param sent true for a bill that was sent on, false for what was promulgated
 * @param unchangedReason why the text stayed as it was; null if it was revised
 */
public record Decision(boolean sent, String number, LocalDate date, LocalDate effectiveDate, String signatory, String unchangedReason) {}
