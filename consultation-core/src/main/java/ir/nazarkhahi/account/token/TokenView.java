package ir.nazarkhahi.account.token;

import java.time.Instant;

/**
 * @param expiresAt null for never
 * @param revokedAt null while it works
 */
public record TokenView(long id, long accountId, String name, Instant createdAt, Instant expiresAt, Instant revokedAt) {}
