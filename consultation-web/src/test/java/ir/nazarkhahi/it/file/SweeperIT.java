package ir.nazarkhahi.it.file;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.attachment.receive.AttachmentIntake;
import ir.nazarkhahi.attachment.receive.Sweeper;
import ir.nazarkhahi.it.Tx;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that nothing was sent with do not stay; those of comments do. */
@ExtendWith(ArquillianExtension.class)
class SweeperIT {
    @Inject
    private HttpServletRequest request;
    @Inject
    private Tx tx;
    @Inject
    private Sweeper sweeper;
    @Inject
    private AttachmentIntake attachments;

    @Test
    void what_nothing_was_sent_with_for_a_day_is_forgotten_with_its_bytes() throws Exception {
        Sender sender = Sender.to(URI.create("http://localhost:" + request.getLocalPort() + "/").toURL());
        byte[] words = "words".getBytes(StandardCharsets.US_ASCII);
        String orphan = sender.uploaded("a.txt", words);
        String fresh = sender.uploaded("b.txt", words);
        String sent = sender.uploaded("c.txt", words);
        assertThat(sender.send(Sender.comment("با پیوست", sent)).status()).isEqualTo(201);
        long id = attachments.find(orphan).orElseThrow().id();
        for (String handle : new String[] {orphan, sent}) {
            long old = attachments.find(handle).orElseThrow().id();
            tx.run(em -> em.createNativeQuery("UPDATE attachment SET started_at = started_at - INTERVAL 25 HOUR WHERE id = ?1").setParameter(1, old).executeUpdate());
        }

        sweeper.run(null);

        assertThat(attachments.find(orphan)).isEmpty();
        assertThat(attachments.find(fresh)).isPresent();
        assertThat(attachments.find(sent)).isPresent();
        long left = tx.run(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM attachment_chunk WHERE attachment_id = ?1").setParameter(1, id).getSingleResult()).longValue());
        assertThat(left).isZero();
    }
}
