package ir.nazarkhahi.it.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.gate.bulk.Sql;
import ir.nazarkhahi.it.Api;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 4: support of a comment is a figure for reading; who gave it is known to nobody and forgotten at the sealing. */
@ExtendWith(ArquillianExtension.class)
class SupportIT {
    private static final String ONE = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    @Inject
    private HttpServletRequest request;
    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;

    private Commented commented(String... stances) throws Exception {
        return Commented.at(Commented.local(request.getLocalPort())).with(stances);
    }

    private List<byte[]> marks(Commented commented) {
        return new Sql(database).list("SELECT mark FROM comment_support s JOIN consultation c ON c.id = s.consultation_id WHERE c.code = ?",
                row -> row.getBytes(1), commented.consultation().code());
    }

    @Test
    void a_token_counts_once_and_may_be_taken_back() throws Exception {
        Commented commented = commented("SUPPORT", "OPPOSE");

        assertThat(commented.support(2, ONE, true).json().getInt("total")).isEqualTo(1);
        assertThat(commented.support(2, ONE, true).json().getInt("total")).isEqualTo(1);
        assertThat(commented.support(2, OTHER, true).json().getInt("total")).isEqualTo(2);
        assertThat(commented.support(2, OTHER, false).json().getInt("total")).isEqualTo(1);
        assertThat(commented.support(2, OTHER, false).json().getInt("total")).isEqualTo(1);

        Commented.await(() -> commented.comment(2).getInt("supports") == 1);
        assertThat(commented.comment(1).getInt("supports")).isZero();
    }

    @Test
    void lists_are_sorted_by_it_and_keep_their_pages() throws Exception {
        Commented commented = commented("SUPPORT", "OPPOSE", "OPPOSE", "NEUTRAL");
        commented.support(3, ONE, true);
        commented.support(3, OTHER, true);
        commented.support(4, ONE, true);
        Commented.await(() -> commented.comment(3).getInt("supports") == 2 && commented.comment(4).getInt("supports") == 1);

        assertThat(commented.refs("sort=support")).containsExactly(commented.ref(3), commented.ref(4), commented.ref(1), commented.ref(2));
        assertThat(commented.refs("sort=support&size=1&page=2")).containsExactly(commented.ref(1));
        assertThat(commented.refs("sort=newest&stance=OPPOSE&provision=art_1")).containsExactly(commented.ref(3), commented.ref(2));
        assertThat(commented.refs("")).containsExactly(commented.ref(1), commented.ref(2), commented.ref(3), commented.ref(4));
        assertThat(Api.of(Commented.local(request.getLocalPort())).get(commented.comments() + "?sort=loudest").status()).isEqualTo(422);
    }

    @Test
    void only_a_keyed_fingerprint_is_kept_and_the_sealing_deletes_it() throws Exception {
        Commented commented = commented("SUPPORT", "OPPOSE");
        commented.support(1, ONE, true);
        commented.support(2, ONE, true);
        Api clock = Api.of(Commented.local(request.getLocalPort()));

        List<byte[]> kept = marks(commented);
        assertThat(kept).hasSize(2).allSatisfy(mark -> assertThat(mark).hasSize(32));
        assertThat(kept.get(0)).as("another comment, another fingerprint").isNotEqualTo(kept.get(1));
        assertThat(kept).noneMatch(mark -> new String(mark, StandardCharsets.ISO_8859_1).contains(ONE.substring(0, 16)));
        clock.put("/api/v1/test/clock?shift=P40D", "");
        try {
            Api.Answer late = commented.support(1, OTHER, true);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.json().getString("code")).isEqualTo("window_closed");
            Commented.await(() -> marks(commented).isEmpty());
        } finally {
            clock.delete("/api/v1/test/clock");
        }
        assertThat(commented.comment(1).getInt("supports")).isEqualTo(1);
        assertThat(commented.support(1, OTHER, true).status()).as("sealed, whatever the clock says").isEqualTo(409);
    }

    @Test
    void what_is_no_token_or_no_comment_is_refused() throws Exception {
        Commented commented = commented("SUPPORT");

        assertThat(commented.support(1, "short", true).status()).isEqualTo(422);
        assertThat(commented.support(9, ONE, true).status()).isEqualTo(404);
    }
}
