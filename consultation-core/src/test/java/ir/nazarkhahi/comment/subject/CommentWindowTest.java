package ir.nazarkhahi.comment.subject;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.comment.subject.CommentWindow.Ended;
import ir.nazarkhahi.comment.subject.CommentWindow.Standing;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationWindow;
import ir.nazarkhahi.consultation.Stage;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** PS-01, PS-06: one door, and the same answer for a consultation as before. */
class CommentWindowTest {
    private static final Instant OPENS = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant CLOSES = OPENS.plusSeconds(100);

    @Property
    void a_consultation_is_open_exactly_when_it_says_so_itself(@ForAll Stage stage, @ForAll boolean sealed, @ForAll @IntRange(min = -50, max = 150) int second) {
        ConsultationWindow window = new ConsultationWindow(7, "1405-0001", 1, "/1/", 3, stage, OPENS, CLOSES, sealed ? CLOSES : null, List.of(3L));
        Instant moment = OPENS.plusSeconds(second);

        Standing standing = CommentWindow.of(window).at(moment);

        ConsultationStatus status = window.statusAt(moment);
        assertThat(standing == Standing.OPEN).isEqualTo(status == ConsultationStatus.OPEN);
        assertThat(standing == Standing.WITHDRAWN).isEqualTo(status == ConsultationStatus.WITHDRAWN);
    }

    @Test
    void an_item_without_an_end_takes_comments_from_its_publication_on_until_it_is_withdrawn() {
        CommentWindow item = onNews(null, Ended.NO);

        assertThat(item.at(OPENS.minusMillis(1))).isEqualTo(Standing.NOT_YET);
        assertThat(item.at(OPENS.plusSeconds(1_000_000_000))).isEqualTo(Standing.OPEN);
        assertThat(onNews(null, Ended.WITHDRAWN).at(OPENS)).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void an_item_with_an_end_is_closed_from_that_instant_on() {
        assertThat(onNews(CLOSES, Ended.NO).isOpenAt(CLOSES.minusMillis(1))).isTrue();
        assertThat(onNews(CLOSES, Ended.NO).at(CLOSES)).isEqualTo(Standing.CLOSED);
    }

    private static CommentWindow onNews(Instant closes, Ended ended) {
        return new CommentWindow(1L << 50, "N1405-0001", "/1/", 9, "ab", OPENS, closes, ended, List.of());
    }
}
