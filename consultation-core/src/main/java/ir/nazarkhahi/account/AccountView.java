package ir.nazarkhahi.account;

import java.util.List;
import java.util.Locale;

/** @param email null if none is known */
public record AccountView(long id, String username, String fullName, String fullNameEn, String email, long officeId, boolean active,
        List<HeldRole> roles) {

    public AccountView {
        roles = List.copyOf(roles);
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? fullNameEn : fullName;
    }
}
