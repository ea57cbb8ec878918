package ir.nazarkhahi.notification;

import java.time.Instant;

/**
 * @param identityId the citizen to tell; null if it is for staff
 * @param accountId the member of staff to tell; null if it is for a citizen
 * @param params a flat JSON object
 * @param doneAt null while it waits
 */
public record OutboxView(long id, Instant createdAt, String template, String locale, Long identityId, Long accountId, String subject,
        String params, OutboxState state, int attempts, Instant doneAt) {}
