package ir.nazarkhahi.commentary.summary;

import java.time.Instant;

/** Who was asked to write a summary. */
public record AssignmentView(long accountId, String accountName, Instant assignedAt) {}
