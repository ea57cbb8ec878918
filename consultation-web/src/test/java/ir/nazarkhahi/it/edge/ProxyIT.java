package ir.nazarkhahi.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Suite;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Design §7: behind a proxy that ends TLS, cookies and headers are as if TLS had come all the way; strangers change nothing. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProxyIT {
    private static final String STRANGER = "127.0.0.1";
    private static final String HTTPS = "X-Forwarded-Proto: https";

    @ArquillianResource
    private URL base;

    @Test
    void staff_cookie_is_secure_when_a_trusted_proxy_says_https() throws Exception {
        String answer = Hop.get(base, Suite.TRUSTED_PROXY, "/staff/sign-in", HTTPS);

        assertThat(cookie(answer)).contains("HttpOnly").contains("Secure").contains("SameSite=lax");
        assertThat(answer).contains("Strict-Transport-Security: max-age=31536000");
    }

    @Test
    void stranger_who_says_https_is_not_believed() throws Exception {
        String answer = Hop.get(base, STRANGER, "/staff/sign-in", HTTPS);

        assertThat(cookie(answer)).contains("HttpOnly").doesNotContain("Secure");
        assertThat(answer).doesNotContain("Strict-Transport-Security");
    }

    @Test
    void nearest_hop_decides() throws Exception {
        assertThat(Hop.get(base, Suite.TRUSTED_PROXY, "/about", "X-Forwarded-Proto: https, http")).doesNotContain("Strict-Transport-Security");
        assertThat(Hop.get(base, Suite.TRUSTED_PROXY, "/about", "X-Forwarded-Proto: http, https")).contains("Strict-Transport-Security");
    }

    @Test
    void redirect_names_neither_scheme_nor_host() throws Exception {
        assertThat(Hop.get(base, Suite.TRUSTED_PROXY, "/staff/drafts", HTTPS)).contains("Location: /staff/sign-in?next=%2Fstaff%2Fdrafts\r\n");
        assertThat(Hop.get(base, STRANGER, "/en/staff/drafts")).contains("Location: /en/staff/sign-in?next=");
    }

    @Test
    void figures_of_the_server_are_for_the_machine_itself_and_for_tokens() throws Exception {
        assertThat(Hop.get(base, STRANGER, "/metrics")).startsWith("HTTP/1.1 200").contains("jvm");
        assertThat(Hop.get(base, STRANGER, "/metrics", "X-Forwarded-For: 203.0.113.7")).startsWith("HTTP/1.1 403").doesNotContain("jvm");
        assertThat(Hop.get(base, STRANGER, "/metrics/base", "Via: 1.1 proxy")).startsWith("HTTP/1.1 403");
        assertThat(Hop.get(base, STRANGER, "/metrics", "Via: 1.1 proxy", "Authorization: Bearer guessed")).startsWith("HTTP/1.1 403");
        assertThat(Hop.get(base, STRANGER, "/metrics", "Via: 1.1 proxy", "Authorization: Bearer " + Suite.ADMIN_TOKEN)).startsWith("HTTP/1.1 200");
    }

    private static String cookie(String answer) {
        return answer.lines().filter(line -> line.startsWith("Set-Cookie: staff=")).findFirst().orElseThrow(() -> new AssertionError(answer));
    }
}
