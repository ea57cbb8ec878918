package ir.nazarkhahi.audit;

import java.time.Instant;

/** @param details a flat JSON object, {@code {}} if there is nothing to add */
public record AuditView(long id, Instant happenedAt, String actorName, String action, String subject, String details) {}
