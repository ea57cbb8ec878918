package ir.nazarkhahi.web.commentary;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Those among whom the summaries of a consultation can be divided. */
@Named
@RequestScoped
public class Colleagues {

    @Inject
    private AccountService accounts;
    @Inject
    private Place place;

    public List<SelectItem> items(String officePath) {
        return accounts.holders(Permission.COMMENTARY_WRITE, officePath).stream().map(account -> new SelectItem(account.id(), account.name(place.getLocale()))).toList();
    }

    /** As it is kept with an assignment; empty for nobody. */
    String name(long accountId) {
        return accounts.byId(accountId).map(AccountView::fullName).orElse("");
    }
}
