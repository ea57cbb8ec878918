package ir.nazarkhahi.audit;

import java.time.Instant;

/**
 * @param forName the user name of whom the actor stood in for; null if for nobody
 * @param details a flat JSON object, {@code {}} if there is nothing to add
 */
public record AuditView(long id, Instant happenedAt, String actorName, String forName, String action, String subject, String details) {}
