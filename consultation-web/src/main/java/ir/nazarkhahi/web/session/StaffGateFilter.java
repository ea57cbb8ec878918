package ir.nazarkhahi.web.session;

import ir.nazarkhahi.web.route.Address;
import ir.nazarkhahi.web.route.Language;
import ir.nazarkhahi.web.safety.OverTls;
import ir.nazarkhahi.web.safety.RelativeRedirects;
import ir.nazarkhahi.web.safety.Tls;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Nobody sees a staff page without having signed in; afterwards the page that was asked for follows. */
public class StaffGateFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    public static final String SIGN_IN = "/staff/sign-in";

    @Inject
    private transient StaffSession session;
    @Inject
    private transient Tls tls;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse leading = new RelativeRedirects(response);
        pass(tls.guards(request) ? new OverTls(request, leading) : request, leading, chain);
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = Address.of(request);
        if (path.endsWith("/")) {
            response.sendRedirect(request.getContextPath() + path.replaceFirst("/+$", ""));
        } else if (path.endsWith(SIGN_IN) || session.find().isPresent()) {
            chain.doFilter(request, response);
        } else {
            ask(path, request, response);
        }
    }

    private static void ask(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        String wanted = "GET".equals(request.getMethod()) && query != null ? path + "?" + query : path;
        String address = request.getContextPath() + Language.ofPath(path).lead(SIGN_IN) + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if (request.getHeader("Faces-Request") == null) {
            response.sendRedirect(address);
        } else {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;") + "\"/></partial-response>");
        }
    }
}
