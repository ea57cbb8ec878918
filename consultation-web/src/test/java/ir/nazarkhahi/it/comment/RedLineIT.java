package ir.nazarkhahi.it.comment;

import static ir.nazarkhahi.it.comment.OpenConsultation.support;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.comment.author.AuthorService;
import ir.nazarkhahi.identity.IdentityField;
import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.it.commentary.Road;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** OB-10, issue 2 point 16: personal data planted in the identity fields is found in no column, log, page or answer. */
@ExtendWith(ArquillianExtension.class)
class RedLineIT {
    private static final String NAME = "پروانه کاوشگر";
    private static final String EMAIL = "parvaneh.kavoshgar@planted.example";
    private static final String MOBILE = "09129998877";
    private static final String[] TRACES = {NAME, "کاوشگر", EMAIL, "kavoshgar", MOBILE, "9998877"};

    @Inject
    private HttpServletRequest request;
    @Inject
    private Tx tx;
    @Inject
    private AuthorService authors;

    /** All the way to a released answer, so that jobs have run and every table of the road has its rows. */
    private void plantedAndAnswered() {
        Road road = Road.open(admin()).comment(support("متن بی‌نشان").add("name", NAME).add("email", EMAIL).add("mobile", MOBILE)).close().handOver().answerAll(1);
        Road.await(() -> admin().get(road.path("hand-over")).json().getJsonArray("documents").size() == 5);
        admin().put(road.path("revision"), "{\"unchanged\":true,\"reason\":\"روشن است\"}");
        assertThat(road.conclude().status()).isEqualTo(200);
    }

    private Api admin() {
        return Api.of(Here.of(request)).asAdmin();
    }

    private OpenConsultation planted() {
        OpenConsultation open = OpenConsultation.publish(Api.of(Here.of(request)));
        assertThat(open.send(support("متن بی‌نشان").add("name", NAME).add("email", EMAIL).add("mobile", MOBILE)).status()).isEqualTo(201);
        return open.awaitPublished(1);
    }

    @Test
    void no_column_of_any_table_holds_it_in_clear() {
        plantedAndAnswered();

        List<Object[]> columns = tx.run(em -> columns(em));
        assertThat(columns).hasSizeGreaterThan(100);
        List<String> found = new ArrayList<>();
        for (Object[] column : columns) {
            for (String planted : TRACES) {
                if (tx.run(em -> count(em, column[0], column[1], planted)) > 0) {
                    found.add(column[0] + "." + column[1] + " holds " + planted);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> columns(EntityManager em) {
        return em.createNativeQuery("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND data_type IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')").getResultList();
    }

    private static long count(EntityManager em, Object table, Object column, String planted) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM `" + table + "` WHERE INSTR(CAST(`" + column + "` AS BINARY), CAST(?1 AS BINARY)) > 0")
                .setParameter(1, planted.getBytes(StandardCharsets.UTF_8)).getSingleResult()).longValue();
    }

    @Test
    void no_log_holds_it() {
        plantedAndAnswered();
        String broken = "{\"stance\":\"SUPPORT\",\"text\":7,\"name\":\"" + NAME + "\",\"email\":\"" + EMAIL + "\",\"mobile\":\"" + MOBILE + "\"";
        assertThat(OpenConsultation.publish(Api.of(Here.of(request))).send("broken-" + System.nanoTime(), broken).status()).isEqualTo(400);
        String mark = "red-line-" + System.nanoTime();
        Logger.getLogger("ir.nazarkhahi.it").info(mark);
        Api.of(Here.of(request)).get("/api/v1/consultations?q=" + mark);

        Road.await(() -> Logs.access().contains(mark));
        assertThat(Logs.server()).contains(mark).doesNotContain(TRACES);
        assertThat(Logs.access()).contains("/comments").doesNotContain(TRACES);
        assertThat(Logs.database()).isNotEmpty().doesNotContain(TRACES);
    }

    @Test
    void no_page_and_no_answer_shows_it() {
        OpenConsultation open = planted();
        String staff = "/api/v1/consultations/" + open.code();

        for (String path : List.of(open.comments(), staff, staff + "/commentary", staff + "/provisions", "/api/v1/moderation",
                "/api/v1/moderation/" + open.code() + "-000001", "/consultations/" + open.code(), "/en/consultations/" + open.code(),
                "/api/v1/audit?size=200", "/api/v1/audit.csv", "/api/v1/audit.jsonl")) {
            Api.Answer answer = admin().get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.text()).as(path).doesNotContain(TRACES);
        }
    }

    @Test
    void only_a_custodian_with_a_reason_reads_it_and_the_reading_is_kept() {
        String ref = planted().code() + "-000001";
        Actor custodian = new Actor(7, "custodian", Actor.Kind.STAFF, List.of(new Grant(Role.IDENTITY_CUSTODIAN, "/")), false);
        Actor administrator = new Actor(8, "administrator", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, "/")), false);

        assertThat(authors.read(custodian, ref, IdentityField.NAME, "درخواست قاضی")).contains(NAME);
        assertThatThrownBy(() -> authors.read(custodian, ref, IdentityField.NAME, " ")).isInstanceOf(ir.nazarkhahi.gate.InvalidInputException.class);
        assertThatThrownBy(() -> authors.read(administrator, ref, IdentityField.NAME, "کنجکاوی")).isInstanceOf(PermissionDeniedException.class);
        assertThat(Api.of(Here.of(request)).asAdmin().post("/api/v1/moderation/" + ref + "/identity", "{\"field\":\"NAME\",\"reason\":\"x\"}").status()).isEqualTo(403);
        long kept = tx.run(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM audit_entry WHERE action = 'identity.read' AND actor_name = 'custodian'").getSingleResult()).longValue());
        assertThat(kept).isGreaterThanOrEqualTo(1);
    }
}
