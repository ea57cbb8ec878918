package ir.nazarkhahi.web.safety;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Redirects as they were meant, from the root: made absolute they would name the scheme and host that a proxy speaks to. */
public class RelativeRedirects extends HttpServletResponseWrapper {

    public RelativeRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) {
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
    }
}
