package ir.nazarkhahi.web.follow;

import ir.nazarkhahi.text.CodePoints;
import ir.nazarkhahi.web.route.Language;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.site.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whole addresses of pages, and names that outlive them: what is read elsewhere has no page to start from. */
@Named
@RequestScoped
public class Links {
    private static final int LONGEST_SUMMARY = 200;
    /** Part of every name (RFC 4151): from when on the host's names are ours to give. */
    private static final String SINCE = ",2026:";

    @Inject
    private Place place;
    @Inject
    private PublicAddress address;

    /** @param path from the root, without language; in the language of the request */
    public String page(String path) {
        return address.absolute(place.url(path));
    }

    public String page(Language language, String path) {
        return address.absolute(place.plain(language.lead(path)));
    }

    /** As much of a text as others show of a page, on one line. */
    public String shortened(String text) {
        return CodePoints.shortened(text.strip().replaceAll("\\s+", " "), LONGEST_SUMMARY);
    }

    /** Of what is the same in both languages. */
    public String plain(String path) {
        return address.absolute(place.plain(path));
    }

    /** The address that was asked for. */
    public String self() {
        return page(place.getPath());
    }

    public String consultation(String code) {
        return page("/consultations/" + code);
    }

    /** @param what {@code consultation/1405-0012}; never reused, never changed */
    public String tag(String what) {
        return "tag:" + address.host() + SINCE + what;
    }

    /** @param what {@code consultation-1405-0012-closing} */
    public String uid(String what) {
        return what + "@" + address.host();
    }
}
