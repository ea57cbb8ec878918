package ir.nazarkhahi.consultation.plan;

import java.time.Instant;

/** Who asks for publication, of which version of the text; for staff only. */
public record Proposal(long proposerId, String proposerName, Instant proposedAt, long versionId) {}
