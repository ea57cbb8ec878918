package ir.nazarkhahi.web.safety;

import ir.nazarkhahi.web.route.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The page that is shown when there is none, or when something failed. Written without Faces, which may be what failed.
 * Calls of the API that never reached it are answered in its own form.
 */
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<Integer> IN_WORDS = Set.of(400, 403, 404, 405, 410, 413, 429, 503);
    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"code\":\"%s\",\"fields\":[]}";

    private String template;

    @Override
    public void init() {
        try (InputStream file = ErrorPage.class.getResourceAsStream("error.html")) {
            template = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("error.html cannot be read", unreadable);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer sent = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = sent == null ? HttpServletResponse.SC_NOT_FOUND : sent;
        String address = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        boolean api = address.startsWith(request.getContextPath() + "/api/");
        response.setContentType(api ? "application/problem+json" : "text/html");
        response.getWriter().write(api ? problem(status) : page(status, request.getContextPath(), language(address, request.getContextPath())));
    }

    private static Language language(String address, String context) {
        return Language.ofPath(address.substring(Math.min(context.length(), address.length())));
    }

    private String page(int status, String context, Language language) {
        ResourceBundle words = ResourceBundle.getBundle("ir.nazarkhahi.web.words.site", language.locale());
        String kind = IN_WORDS.contains(status) ? String.valueOf(status) : "other";
        return template.replace("{lang}", language.code()).replace("{dir}", language.direction())
                .replace("{context}", context).replace("{home}", context + language.lead("/"))
                .replace("{title}", words.getString("error_" + kind + "_title")).replace("{text}", words.getString("error_" + kind + "_text"))
                .replace("{back}", words.getString("error_back"));
    }

    private static String problem(int status) {
        String code = status == 404 ? "not_found" : status < 500 ? "bad_request" : "unexpected";
        return String.format(PROBLEM, code.replace('_', ' '), status, code);
    }
}
