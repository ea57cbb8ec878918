package ir.nazarkhahi.web.route;

import ir.nazarkhahi.web.site.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;

/** Where the reader is: the language and the address of the running request, and addresses that follow from it. */
@Named
@RequestScoped
public class Place {
    static final String PATH = "ir.nazarkhahi.path";
    static final String LANGUAGE = "ir.nazarkhahi.language";
    static final String QUERY = "ir.nazarkhahi.query";
    static final String KEPT = "ir.nazarkhahi.kept";
    /** The earliest {@link Instant} of the legal clock at which the page would look different. */
    public static final String NEXT_CHANGE = "ir.nazarkhahi.nextChange";

    @Inject
    private HttpServletRequest request;
    @Inject
    private PublicAddress address;

    public Language language() {
        Language language = (Language) request.getAttribute(LANGUAGE);
        return language == null ? Language.FA : language;
    }

    public Locale getLocale() {
        return language().locale();
    }

    public String getLang() {
        return language().code();
    }

    public String getDir() {
        return language().direction();
    }

    public boolean isPersian() {
        return language() == Language.FA;
    }

    /** The address without context and language: {@code /consultations}. */
    public String getPath() {
        Object path = request.getAttribute(PATH);
        return path == null ? "/" : (String) path;
    }

    /** @param path from the root, without language, with a query if need be; for links inside the pages */
    public String url(String path) {
        return request.getContextPath() + language().lead(path);
    }

    public String getOtherUrl() {
        return request.getContextPath() + language().other().lead(getPath()) + query();
    }

    public String getOtherLang() {
        return language().other().code();
    }

    /** As others reach this page; null if the installation was not told. */
    public String getCanonical() {
        return address.known().map(known -> known + url(getPath()) + query()).orElse(null);
    }

    /** The page in the other language, as others reach it. */
    public String getOtherCanonical() {
        return address.of(getOtherUrl());
    }

    /** The address of what is the same in both languages: an API call, a file. */
    public String plain(String path) {
        return request.getContextPath() + path;
    }

    /** @param prefix of an address; {@code /} matches only itself */
    public boolean isUnder(String prefix) {
        return getPath().equals(prefix) || !prefix.equals("/") && getPath().startsWith(prefix + "/");
    }

    /** Tells the keeper of pages that the page will look different from that instant of the legal clock on. */
    public void changesAt(Instant instant) {
        Instant known = (Instant) request.getAttribute(NEXT_CHANGE);
        if (instant != null && (known == null || instant.isBefore(known))) {
            request.setAttribute(NEXT_CHANGE, instant);
        }
    }

    /** Leaves a page with state for another address in the same language, after a form was accepted. */
    public void go(String path) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(url(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Ends the running page with the answer that there is no such page. */
    public void notFound() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private String query() {
        Object query = request.getAttribute(QUERY);
        return query == null ? "" : "?" + query;
    }
}
