package ir.nazarkhahi.web.safety;

import ir.nazarkhahi.web.route.Address;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts {@link SafetyHeaders} on every answer that is not a kept page; those have brought their own. */
public class SafetyHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Tls tls;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        SafetyHeaders.of(Address.of(request), tls.guards(request)).forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
