package ir.nazarkhahi.web.file;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.comment.file.ShownFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Sends a file. Whatever it holds, a browser neither guesses its type nor runs it, and no other site can lay it into its pages. */
public final class FileAnswer {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; sandbox; frame-ancestors 'none'";

    private FileAnswer() {}

    /** A cleaned copy: pictures are shown, all else is saved. Asked for anew each time, because a moderator may take it away. */
    static void cleaned(ShownFile shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        AttachedFile file = shown.file();
        guard(response, (file.format().isImage() ? "inline" : "attachment") + "; filename=\"" + shown.name() + "\"");
        response.setHeader("Cache-Control", "no-cache");
        String tag = "\"" + file.cleanSha256().substring(0, 32) + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.format().mediaType() + (file.format().mediaType().startsWith("text/") ? ";charset=UTF-8" : ""));
        response.setContentLengthLong(file.size());
        send(shown, request, response);
    }

    /** A file as it came: nothing but bytes to be saved. */
    public static void original(ShownFile shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        guard(response, "attachment; filename=\"" + shown.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/octet-stream");
        send(shown, request, response);
    }

    private static void guard(HttpServletResponse response, String disposition) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition", disposition);
    }

    private static void send(ShownFile shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream content = shown.content()) {
            if (!"HEAD".equals(request.getMethod())) {
                content.transferTo(response.getOutputStream());
            }
        }
    }
}
