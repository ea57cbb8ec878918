package ir.nazarkhahi.api;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.guard.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who sends the running request. The public, until the sign-in filter knows better. Noted on the request, so that no bean is made for each. */
@ApplicationScoped
public class Caller {
    private static final String ATTRIBUTE = Caller.class.getName();

    @Inject
    private HttpServletRequest request;
    @Inject
    private ClientAddress addresses;

    public Actor actor() {
        return request.getAttribute(ATTRIBUTE) instanceof Actor known ? known : Actor.PUBLIC;
    }

    /** The address the request came from, behind trusted proxies the one they name. Never to be stored or logged. */
    public String address() {
        return addresses.of(request);
    }

    void is(Actor known) {
        request.setAttribute(ATTRIBUTE, known);
    }
}
