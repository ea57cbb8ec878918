package ir.nazarkhahi.web.follow;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;

/** A file for everybody that is made from what is public now. */
public interface PublicFile {

    /** Whether that name of a route's target is its own: {@code /sitemap.made}. */
    boolean isAt(String target);

    /** As it is sent, {@code application/atom+xml;charset=UTF-8}. */
    String type();

    /**
     * @param request with what stands in the path as parameters
     * @throws ir.nazarkhahi.gate.NotFoundException before anything is written, if there is no such file
     */
    void write(HttpServletRequest request, OutputStream out) throws IOException;
}
