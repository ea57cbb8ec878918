package ir.nazarkhahi.web.route.asset;

import ir.nazarkhahi.web.route.Address;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves a file under its versioned address, to be kept for a year; without a version it is asked for again each time. */
public class AssetFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String file = Assets.unversioned(Address.of(request));
        if (file == null) {
            response.setHeader("Cache-Control", "no-cache");
            chain.doFilter(request, response);
        } else {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            request.getRequestDispatcher(file).forward(request, response);
        }
    }
}
