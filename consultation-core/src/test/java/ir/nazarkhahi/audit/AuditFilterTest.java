package ir.nazarkhahi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.gate.bulk.Conditions;
import ir.nazarkhahi.gate.bulk.Span;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuditFilterTest {

    @Test
    void what_is_not_asked_narrows_nothing() {
        assertThat(AuditFilter.ALL.conditions().text()).isEmpty();
        assertThat(AuditFilter.ALL.conditions().arguments()).isEmpty();
    }

    @Test
    void a_kind_is_a_range_of_the_index_that_ends_before_the_next_name() {
        Conditions kind = new AuditFilter(null, null, null, "comment", null, Span.ALL).conditions();

        Object[] bounds = kind.arguments();
        assertThat(bounds).containsExactly("comment", "comment.", "comment/");
        assertThat("comment.file.show").isBetween((String) bounds[1], (String) bounds[2]);
        assertThat("commentary.assign".compareTo((String) bounds[2])).isPositive();
    }

    @Test
    void a_whole_name_is_meant_exactly() {
        assertThat(new AuditFilter(null, null, null, "comment.pass", "consultation:1405-0001", Span.ALL).conditions().arguments())
                .containsExactly("comment.pass", "consultation:1405-0001");
    }

    @Test
    void a_reach_without_people_finds_nothing() {
        assertThat(new AuditFilter(Set.of(), null, null, null, null, Span.ALL).conditions().text()).contains("FALSE");
    }

    @Test
    void whose_place_it_was_done_in_counts_as_who_did_it() {
        Conditions one = new AuditFilter(null, 7L, null, null, null, new Span(Instant.EPOCH, null)).conditions();

        assertThat(one.text()).contains("actor_id").contains("for_id");
        assertThat(one.arguments()).containsExactly(7L, 7L, Instant.EPOCH);
    }
}
