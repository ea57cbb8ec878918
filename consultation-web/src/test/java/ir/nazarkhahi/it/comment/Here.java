package ir.nazarkhahi.it.comment;

import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** The address of the server that a test inside it runs on. */
final class Here {
    private Here() {}

    static URL of(HttpServletRequest request) {
        try {
            return URI.create("http://localhost:" + request.getLocalPort() + "/").toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
