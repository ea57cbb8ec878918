package ir.nazarkhahi.web.safety;

import ir.nazarkhahi.web.site.PublicAddress;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the public address is https, the staff cookie carries the prefix that binds it to this very host: browsers take it
 * only with Secure, for the whole host and from no neighbour in the domain.
 */
public class StaffCookie implements ServletContextListener {
    static final String BOUND = "__Host-staff";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        String configured = ConfigProvider.getConfig().getOptionalValue(PublicAddress.KEY, String.class).orElse("");
        if (PublicAddress.isHttps(PublicAddress.parse(configured))) {
            SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName(BOUND);
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
