package ir.nazarkhahi.commentary.summary;

/** A summary was written or changed; told within the transaction that saves it. */
public record SummaryWritten(long consultationId) {}
