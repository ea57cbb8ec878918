package ir.nazarkhahi.web.account;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.api.guard.ClientAddress;
import ir.nazarkhahi.api.guard.Limit;
import ir.nazarkhahi.api.guard.RateLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** How often one address may try, whatever the names: the lockout counts by name and would let one password be tried on all. */
@ApplicationScoped
class SignInLimit {
    @Inject
    private RateLimits limits;
    @Inject
    private ClientAddress addresses;
    @Inject
    private HttpServletRequest request;

    /** @throws ir.nazarkhahi.gate.TooManyException if too many came from there */
    void take() {
        limits.take(Limit.SIGN_IN, Actor.PUBLIC, addresses.blockOf(request));
    }
}
