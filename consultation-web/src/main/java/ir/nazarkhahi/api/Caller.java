package ir.nazarkhahi.api;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.guard.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who sends the running request. The public, until the sign-in filter knows better. */
@RequestScoped
public class Caller {
    @Inject
    private HttpServletRequest request;
    @Inject
    private ClientAddress addresses;

    private Actor actor = Actor.PUBLIC;

    public Actor actor() {
        return actor;
    }

    /** The address the request came from, behind trusted proxies the one they name. Never to be stored or logged. */
    public String address() {
        return addresses.of(request);
    }

    void is(Actor known) {
        actor = known;
    }
}
