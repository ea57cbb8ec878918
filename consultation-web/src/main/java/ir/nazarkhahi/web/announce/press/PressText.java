package ir.nazarkhahi.web.announce.press;

import ir.nazarkhahi.web.follow.PublicFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** To be pasted into a mail or an editor. */
@RequestScoped
class PressText implements PublicFile {
    @Inject
    private PressDesk desk;

    @Override
    public boolean isAt(String target) {
        return target.equals("/press-text.made");
    }

    @Override
    public String type() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        out.write(text(desk.of(request.getParameter("code"))).getBytes(StandardCharsets.UTF_8));
    }

    static String text(PressSummary summary) {
        StringBuilder text = new StringBuilder(summary.head()).append('\n').append(summary.title()).append('\n');
        summary.parts().forEach(part -> text.append('\n').append(part.heading()).append('\n').append(String.join("\n", part.lines())).append('\n'));
        return text.toString();
    }
}
