package ir.nazarkhahi.it.file;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.attachment.FileState;
import ir.nazarkhahi.it.Tx;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** OB-10: what a file tells about its author, and what the author calls it, lies in the sealed original and nowhere else. */
@ExtendWith(ArquillianExtension.class)
class FilesRedLineIT {
    private static final String PLANTED = "Mahtab-Planted-9902";

    @Inject
    private HttpServletRequest request;
    @Inject
    private Tx tx;
    @Inject
    private AttachmentService attachments;

    private URL here() throws Exception {
        return URI.create("http://localhost:" + request.getLocalPort() + "/").toURL();
    }

    private AttachedFile sent(String name, byte[] content) throws Exception {
        Sender sender = Sender.to(here());
        String handle = sender.uploaded(name, content);
        assertThat(sender.send(Sender.comment("با پیوست", handle)).status()).isEqualTo(201);
        sender.awaitFiles(file -> !file.getString("state").equals("CHECKING"));
        long owner = tx.run(em -> ((Number) em.createNativeQuery("SELECT id FROM comment WHERE ref = ?1").setParameter(1, sender.ref(1)).getSingleResult()).longValue());
        return attachments.withTexts(owner).get(0);
    }

    @Test
    void planted_authors_and_places_are_in_no_column() throws Exception {
        byte[] photo = Files.photo(PLANTED);
        AttachedFile picture = sent(PLANTED + ".jpg", photo);
        AttachedFile document = sent(PLANTED + ".pdf", Files.pdf(PLANTED, "words"));

        assertThat(picture.state()).isEqualTo(FileState.CLEANED);
        assertThat(document.state()).isEqualTo(FileState.CLEANED);
        assertThat(attachments.original(picture.id()).readAllBytes()).isEqualTo(photo);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(PLANTED);
        List<String> found = new ArrayList<>();
        for (Object[] column : tx.run(FilesRedLineIT::columns)) {
            if (tx.run(em -> count(em, column)) > 0) {
                found.add(column[0] + "." + column[1]);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void personal_data_in_a_document_is_masked_for_search_and_holds_the_file() throws Exception {
        AttachedFile file = sent("a.txt", "تلفن من 09121234567 است".getBytes(StandardCharsets.UTF_8));

        assertThat(file.state()).isEqualTo(FileState.HELD);
        assertThat(file.reason()).isEqualTo("personal_data");
        assertThat(file.text()).contains("تلفن من").doesNotContain("1234567");
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> columns(EntityManager em) {
        return em.createNativeQuery("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND data_type IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')").getResultList();
    }

    private static long count(EntityManager em, Object[] column) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM `" + column[0] + "` WHERE INSTR(CAST(`" + column[1] + "` AS BINARY), CAST(?1 AS BINARY)) > 0")
                .setParameter(1, PLANTED.getBytes(StandardCharsets.UTF_8)).getSingleResult()).longValue();
    }
}
