package ir.nazarkhahi.api;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.account.token.ApiTokens;
import ir.nazarkhahi.api.problem.Problem;
import ir.nazarkhahi.web.session.StaffSession;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;

/**
 * Says who calls: by a bearer token, or by the session of a staff page on the same origin. A request with neither is the
 * public's; a token that does not hold is refused at once, because its sender believes to be somebody.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private ApiTokens tokens;
    @Inject
    private StaffSession session;
    @Inject
    private Caller caller;
    @Context
    private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            byToken(authorization, request);
        } else if (servlet.getSession(false) != null && (SAFE.contains(request.getMethod()) || sameOrigin(request))) {
            session.find().ifPresent(caller::is);
        }
    }

    private void byToken(String authorization, ContainerRequestContext request) {
        boolean bearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        Optional<Actor> actor = bearer ? tokens.authenticate(authorization.substring(SCHEME.length()).strip()) : Optional.empty();
        actor.ifPresentOrElse(caller::is, () -> request.abortWith(Problem.of(401, "bad_token", "this token is unknown, revoked or expired")
                .builder().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"").build()));
    }

    /** A browser says where a writing request comes from; SameSite alone would trust every host of the site. */
    private static boolean sameOrigin(ContainerRequestContext request) {
        return "same-origin".equals(request.getHeaderString("Sec-Fetch-Site"));
    }
}
