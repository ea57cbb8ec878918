package ir.nazarkhahi.web.session;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.NotSignedInException;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The member of staff who looks at the page: {@code #{me.name}}, {@code #{me.may('DRAFT_WRITE')}}. */
@Named
@RequestScoped
public class Me {

    @Inject
    private StaffSession session;
    @Inject
    private AccountService accounts;
    @Inject
    private Place place;

    private AccountView account;

    public Actor actor() {
        return session.find().orElseThrow(NotSignedInException::new);
    }

    public boolean isSignedIn() {
        return session.find().isPresent();
    }

    public String getName() {
        return getAccount().name(place.getLocale());
    }

    public AccountView getAccount() {
        if (account == null) {
            account = accounts.byId(actor().id()).orElseThrow(NotSignedInException::new);
        }
        return account;
    }

    /** Whether to show the way to something at all; whether it may be done is for the service to say. */
    public boolean may(String permission) {
        return isSignedIn() && actor().mayAnywhere(Permission.valueOf(permission));
    }

    public boolean may(String permission, String officePath) {
        return isSignedIn() && actor().may(Permission.valueOf(permission), officePath);
    }
}
