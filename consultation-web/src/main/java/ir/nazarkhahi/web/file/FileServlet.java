package ir.nazarkhahi.web.file;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.NotSignedInException;
import ir.nazarkhahi.comment.file.CommentFileService;
import ir.nazarkhahi.comment.file.ShownFile;
import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.news.picture.PictureFile;
import ir.nazarkhahi.news.picture.PictureService;
import ir.nazarkhahi.web.route.Address;
import ir.nazarkhahi.web.session.StaffSession;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /files/{ref}/{number}} for everybody, {@code /staff/files/…} for the moderators of a comment that is not shown as it
 * came; and in the same way the pictures of news by its code.
 */
@WebServlet({"/files/*", "/staff/files/*"})
public class FileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern WANTED = Pattern.compile("/(N?[0-9]{4}-[0-9]{4,9}(-[0-9]{1,18})?)/([1-9][0-9]{0,2})");

    @Inject
    private transient CommentFileService files;
    @Inject
    private transient PictureService pictures;
    @Inject
    private transient StaffSession session;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher wanted = WANTED.matcher(String.valueOf(request.getPathInfo()));
        if (!wanted.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            int number = Integer.parseInt(wanted.group(3));
            FileAnswer.cleaned(wanted.group(2) == null ? picture(request, wanted.group(1), number) : find(request, wanted.group(1), number), request, response);
        } catch (BrokenRuleException nothingToShow) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private ShownFile find(HttpServletRequest request, String ref, int number) {
        return isPublic(request) ? files.shown(ref, number) : files.read(staff(), ref, number);
    }

    private ShownFile picture(HttpServletRequest request, String code, int number) {
        PictureFile picture = pictures.shown(isPublic(request) ? Actor.PUBLIC : staff(), code, number);
        return new ShownFile(picture.file(), picture.name(), picture.content());
    }

    private Actor staff() {
        return session.find().orElseThrow(NotSignedInException::new);
    }

    private static boolean isPublic(HttpServletRequest request) {
        return !Address.of(request).startsWith("/staff/");
    }
}
