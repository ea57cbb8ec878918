package ir.nazarkhahi.web.follow;

import ir.nazarkhahi.gate.NotFoundException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Where the routes of public files lead. Nobody comes here by an address of his own: the names have none. */
@WebServlet("*.made")
public class PublicFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<PublicFile> files;

    /** HEAD as well: the keeper of pages leaves the body away. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<? extends PublicFile> file = files.stream().filter(one -> one.isAt(request.getServletPath())).findFirst();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.setContentType(file.get().type());
            file.get().write(request, response.getOutputStream());
        } catch (NotFoundException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
