package ir.nazarkhahi.web.safety;

import ir.nazarkhahi.account.token.ApiTokens;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/**
 * The server's own figures are for whoever runs it: on the machine itself, or with an API token. What a proxy on the same
 * machine passes on is not from the machine, and proxies say that they are one.
 */
public class MetricsGateFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SCHEME = "Bearer ";
    private static final List<String> PASSED_ON = List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

    @Inject
    private transient ApiTokens tokens;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (isFromHere(request) || isKnown(request.getHeader("Authorization"))) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The address is a literal: nothing is looked up. */
    private static boolean isFromHere(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && PASSED_ON.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private boolean isKnown(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && tokens.authenticate(authorization.substring(SCHEME.length()).strip()).isPresent();
    }
}
