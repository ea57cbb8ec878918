package ir.nazarkhahi.notification;

import java.util.Map;

/**
 * Something to tell one person.
 *
 * @param template name of the words to use, {@code hand_over.received}
 * @param locale {@code fa} or {@code en}
 * @param identityId whom, if a citizen; null otherwise
 * @param accountId whom, if staff; null otherwise
 * @param subject what it is about, as in the audit trail: {@code consultation:1405-0012}
 * @param params public facts for the template; never personal data, never a tracking code
 */
public record Notice(String template, String locale, Long identityId, Long accountId, String subject, Map<String, String> params) {

    public Notice {
        if ((identityId == null) == (accountId == null)) {
            throw new IllegalArgumentException("a notice is for one citizen or for one member of staff");
        }
        params = Map.copyOf(params);
    }

    public static Notice toCitizen(long identityId, String template, String locale, String subject, Map<String, String> params) {
        return new Notice(template, locale, identityId, null, subject, params);
    }

    public static Notice toStaff(long accountId, String template, String locale, String subject, Map<String, String> params) {
        return new Notice(template, locale, null, accountId, subject, params);
    }
}
