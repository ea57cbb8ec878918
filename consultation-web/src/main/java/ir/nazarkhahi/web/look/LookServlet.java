package ir.nazarkhahi.web.look;

import ir.nazarkhahi.setting.look.Colour;
import ir.nazarkhahi.setting.look.Looks;
import ir.nazarkhahi.setting.look.Palette;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /looks/1-0d4652-ffffff.css} and {@code /looks/<hash>.png}. What such an address gives follows from the address itself and
 * never changes, so that browsers keep it for good; another look has another address. Colours that cannot be read give nothing.
 */
@WebServlet("/looks/*")
public class LookServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern SHEET = Pattern.compile("/" + Palette.VERSION + "-([0-9a-f]{6})-([0-9a-f]{6})\\.css");
    private static final Pattern LOGO = Pattern.compile("/([0-9a-f]{64})\\.png");

    @Inject
    private transient Looks looks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Matcher sheet = SHEET.matcher(path);
        Matcher logo = LOGO.matcher(path);
        if (sheet.matches()) {
            answer(response, "text/css;charset=UTF-8", sheet(sheet.group(1), sheet.group(2)));
        } else {
            answer(response, "image/png", logo.matches() ? looks.picture(logo.group(1)) : Optional.empty());
        }
    }

    private static Optional<byte[]> sheet(String accent, String onAccent) {
        Colour ground = Colour.parse(accent).orElseThrow();
        Colour words = Colour.parse(onAccent).orElseThrow();
        return words.isReadableOn(ground) ? Optional.of(Palette.of(ground, words).sheet().getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    private static void answer(HttpServletResponse response, String type, Optional<byte[]> content) throws IOException {
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }
}
