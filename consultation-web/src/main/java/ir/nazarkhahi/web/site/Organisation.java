package ir.nazarkhahi.web.site;

import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The organisation whose pages these are. */
@Named
@RequestScoped
public class Organisation {

    @Inject
    private Place place;
    @Inject
    private Settings settings;
    @Inject
    private OfficeService offices;

    /** Months after the outcome for which it is kept who sent a comment, unless an office says otherwise; 0 for good. */
    public long getKeepingMonths() {
        return settings.number(offices.root().path(), Setting.IDENTITY_MONTHS);
    }

    public String getName() {
        return settings.text(offices.root().path(), place.isPersian() ? Setting.SITE_NAME_FA : Setting.SITE_NAME_EN);
    }
}
