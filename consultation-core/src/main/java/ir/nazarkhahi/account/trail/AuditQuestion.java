package ir.nazarkhahi.account.trail;

import ir.nazarkhahi.gate.bulk.Span;

/**
 * What is looked for. What is null or blank narrows nothing.
 *
 * @param who a user name
 * @param action {@code consultation.publish}, or {@code consultation} for all of that kind
 * @param subject {@code consultation:1405-0012}, or {@code consultation} for all of that kind
 */
public record AuditQuestion(String who, String action, String subject, Span span) {
    public static final AuditQuestion ALL = new AuditQuestion(null, null, null, Span.ALL);

    public AuditQuestion {
        who = stripped(who);
        action = stripped(action);
        subject = stripped(subject);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
