package ir.nazarkhahi.web.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads an address to its page. What is no page goes on unchanged, but for files of pages, which have no address. */
public class RouteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = Address.of(request);
        Language language = Language.ofPath(path);
        String plain = language.strip(path);
        request.setAttribute(Place.LANGUAGE, language);
        request.setAttribute(Place.PATH, plain);
        Optional<Routes.Found> found = Routes.find(plain);
        if (found.isPresent()) {
            show(found.get(), request, response);
        } else if (isFileOfAPage(plain)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void show(Routes.Found found, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.setAttribute(Place.QUERY, request.getQueryString());
        request.setAttribute(Place.KEPT, found.route().kept());
        HttpServletRequest shown = found.parameters().isEmpty() ? request : new PathParameters(request, found.parameters());
        request.getRequestDispatcher(found.route().view()).forward(shown, response);
    }

    /** Resources of Faces end like pages and are none. */
    private static boolean isFileOfAPage(String path) {
        return path.endsWith(".made") || path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }
}
