package ir.nazarkhahi.notification;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.substitute.SubstitutionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells members of staff by the right they hold, so that no room need know the accounts. */
@ApplicationScoped
public class StaffNotices {
    /** Staff have no language of their own yet. */
    private static final String LANGUAGE = "fa";

    @Inject
    private AccountService accounts;
    @Inject
    private SubstitutionService substitutions;
    @Inject
    private Outbox outbox;

    /**
     * One notice for everybody but the actor who holds the right in that office, and for who stands in for one of them today, as
     * part of the running transaction.
     *
     * @param consultationCode what it is about
     */
    public void toHolders(Actor by, Permission permission, String officePath, String template, String consultationCode) {
        List<Long> holders = accounts.holders(permission, officePath).stream().map(AccountView::id).toList();
        Stream.concat(holders.stream(), substitutions.standingInFor(holders).stream()).distinct().filter(id -> id != by.id())
                .forEach(id -> outbox.enqueue(Notice.toStaff(id, template, LANGUAGE, "consultation:" + consultationCode, Map.of("code", consultationCode))));
    }
}
