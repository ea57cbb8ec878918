package ir.nazarkhahi.web.safety;

import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.web.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;

/** Whether readers are spoken to over TLS, here or at a proxy in front. */
@ApplicationScoped
public class Tls {
    @Inject
    private PublicAddress address;
    @Inject
    private ClientAddress clients;

    /** By the public address, by what a trusted proxy says of this request, or by the connection itself. */
    public boolean guards(HttpServletRequest request) {
        return request.isSecure() || address.isHttps() || request.getHeader("X-Forwarded-Proto") != null && clients.cameByHttps(request);
    }

    /** The same, for whoever asks it of every request: a call through the bean's proxy costs more than the question. */
    public Predicate<HttpServletRequest> asked() {
        return this::guards;
    }
}
