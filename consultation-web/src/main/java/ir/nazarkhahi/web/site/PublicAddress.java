package ir.nazarkhahi.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where readers reach the installation, {@code consultation.public.url}. Behind a proxy nothing in a request tells it
 * reliably: the Host header is whatever the sender writes.
 */
@ApplicationScoped
public class PublicAddress {
    public static final String KEY = "consultation.public.url";
    /** Set by the launcher. */
    private static final String LOCAL = "consultation.local.url";

    private URI address;

    @Inject
    void configure(@ConfigProperty(name = KEY) Optional<String> configured) {
        address = parse(configured.orElse(""));
    }

    /** @return null if none is given; without a slash at its end otherwise */
    public static URI parse(String configured) {
        String text = configured.strip().replaceAll("/+$", "");
        if (text.isEmpty()) {
            return null;
        }
        URI address = URI.create(text);
        if (address.getHost() == null || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
            throw new IllegalArgumentException(KEY + " must be an address like https://example.org, but is " + text);
        }
        return address;
    }

    /** Empty if the installation was not told how others reach it. */
    public Optional<URI> known() {
        return Optional.ofNullable(address);
    }

    public boolean isHttps() {
        return isHttps(address);
    }

    public static boolean isHttps(URI address) {
        return address != null && "https".equals(address.getScheme());
    }

    /**
     * For what is read away from here: feeds, calendars, maps, posters. Where no public address is known it is the one at
     * which the server itself listens.
     *
     * @param path from the root
     */
    public String absolute(String path) {
        return (address == null ? System.getProperty(LOCAL, "http://localhost") : address) + path;
    }

    /** In names that must never change and never be another's. */
    public String host() {
        return address == null ? "localhost" : address.getHost();
    }

    /** @param path from the root; it comes back as it is if no public address is known */
    public String of(String path) {
        return address == null ? path : address + path;
    }
}
