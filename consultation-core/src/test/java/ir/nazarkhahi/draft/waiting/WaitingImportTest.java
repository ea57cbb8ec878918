package ir.nazarkhahi.draft.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.access.Absent;
import ir.nazarkhahi.access.Actor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaitingImportTest {
    private static final Actor REZA = new Actor(7, "reza", Actor.Kind.STAFF, List.of(), false);

    @Test
    void what_a_job_imports_later_was_ordered_in_the_same_place() {
        Absent sara = new Absent(8, "sara");

        assertThat(ordered(REZA.inPlaceOf(sara, List.of())).author().absent()).isEqualTo(sara);
        assertThat(ordered(REZA).author().absent()).isNull();
    }

    private static WaitingImport ordered(Actor by) {
        return new WaitingImport(1, "t", "BYLAW", 1, by, Instant.EPOCH);
    }
}
