package ir.nazarkhahi.audit;

import ir.nazarkhahi.gate.bulk.Conditions;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.gate.bulk.Sql;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which entries of the trail are meant. What is null narrows nothing.
 *
 * @param reach accounts: what they did, and what others did in their place
 * @param account the same of one account
 * @param actorName of who has no account: the system, the automation token
 * @param action {@code consultation.publish}, or {@code consultation} for all of that kind
 * @param subject {@code consultation:1405-0012}, or {@code consultation} for all of that kind
 */
public record AuditFilter(Set<Long> reach, Long account, String actorName, String action, String subject, Span span) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, Span.ALL);

    public AuditFilter {
        reach = reach == null ? null : Set.copyOf(reach);
    }

    Conditions conditions() {
        Conditions all = new Conditions();
        if (reach != null) {
            byOneOf(all, reach);
        }
        if (account != null) {
            byOneOf(all, Set.of(account));
        }
        if (actorName != null) {
            all.and("actor_name = ?", actorName);
        }
        named(all, "action", '.', action);
        named(all, "subject", ':', subject);
        return all.within("happened_at", span);
    }

    private static void byOneOf(Conditions all, Set<Long> accounts) {
        if (accounts.isEmpty()) {
            all.and("FALSE");
            return;
        }
        String places = Sql.places(accounts.size());
        Object[] twice = Stream.concat(accounts.stream(), accounts.stream()).toArray();
        all.and("(actor_id IN " + places + " OR for_id IN " + places + ")", twice);
    }

    /** The whole name if it has both parts, else that alone and all that begin with it as their first part. */
    private static void named(Conditions all, String column, char between, String name) {
        if (name == null) {
            return;
        }
        if (name.indexOf(between) >= 0) {
            all.and(column + " = ?", name);
        } else {
            // the character after the one between: a range finds in the index what LIKE finds, and needs no escaping
            all.and("(" + column + " = ? OR " + column + " >= ? AND " + column + " < ?)", name, name + between, name + (char) (between + 1));
        }
    }
}
