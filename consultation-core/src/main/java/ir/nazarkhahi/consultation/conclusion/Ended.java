package ir.nazarkhahi.consultation.conclusion;

import java.time.Instant;

/** A consultation that came to its end. @param at when it was promulgated, sent or withdrawn */
public record Ended(long id, String code, String title, String officePath, Instant at) {}
