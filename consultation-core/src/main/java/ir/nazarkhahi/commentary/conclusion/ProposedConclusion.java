package ir.nazarkhahi.commentary.conclusion;

import ir.nazarkhahi.consultation.conclusion.Conclusion;
import java.time.Instant;

/** A conclusion that waits for a second person. @param version to be sent back on approving */
public record ProposedConclusion(Conclusion conclusion, long proposerId, String proposer, Instant proposedAt, int version) {}
