package ir.nazarkhahi.web.session;

import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Who stands behind a user name, for pages of staff: the trail and the rooms keep user names, people know names. */
@Named
@RequestScoped
public class StaffNames {

    @Inject
    private AccountService accounts;
    @Inject
    private Place place;

    private final Map<String, String> known = new HashMap<>();

    /** The name in the language of the page; a token's or the system's own name as it is. Null stays null. */
    public String of(String username) {
        return username == null ? null : known.computeIfAbsent(username, name -> accounts.byUsername(name).map(account -> account.name(place.getLocale())).orElse(name));
    }
}
