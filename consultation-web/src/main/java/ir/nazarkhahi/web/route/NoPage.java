package ir.nazarkhahi.web.route;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where an address among the consultations ends that no filter answered. That the addresses belong to a servlet also
 * spares the server to look for a file of that name, and to fail with an exception, before each page from memory.
 */
@WebServlet({"/consultations/*", "/en/consultations/*"})
public class NoPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
