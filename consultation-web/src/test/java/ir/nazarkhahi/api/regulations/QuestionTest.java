package ir.nazarkhahi.api.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.bulk.Span;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Issue 3, point 10: parameters as the contract bounds them. */
class QuestionTest {

    @Test
    void a_day_is_a_day_of_tehran() {
        Span day = of(Map.of("filter[postedDate]", "2026-03-21")).range("postedDate");

        assertThat(day).isEqualTo(new Span(Instant.parse("2026-03-20T20:30:00Z"), Instant.parse("2026-03-21T20:30:00Z")));
    }

    @Test
    void bounds_hold_the_days_they_name() {
        Span range = of(Map.of("filter[postedDate][ge]", "2026-03-21", "filter[postedDate][le]", "2026-03-22")).range("postedDate");

        assertThat(range).isEqualTo(new Span(Instant.parse("2026-03-20T20:30:00Z"), Instant.parse("2026-03-22T20:30:00Z")));
    }

    @Test
    void moments_have_seconds() {
        Span range = of(Map.of("filter[postedDate][ge]", "2026-03-21 12:00:00")).range("postedDate");

        assertThat(range).isEqualTo(new Span(Instant.parse("2026-03-21T08:30:00Z"), null));
    }

    @Test
    void pages_count_from_one_and_are_as_large_as_the_contract_allows() {
        assertThat(of(Map.of()).page()).isZero();
        assertThat(of(Map.of("page[number]", "20", "page[size]", "250")).page()).isEqualTo(19);
        assertThatThrownBy(() -> of(Map.of("page[size]", "4")).size()).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> of(Map.of("page[number]", "21")).page()).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void several_fields_sort_in_their_order() {
        assertThat(of(Map.of("sort", "-postedDate,title")).order(Set.of("postedDate", "title")))
                .containsExactly(new Question.Order("postedDate", true), new Question.Order("title", false));
    }

    @Test
    void unknown_filters_and_modifiers_are_refused_and_other_parameters_pass() {
        assertThatThrownBy(() -> of(Map.of("filter[author]", "x"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> of(Map.of("filter[postedDate][gt]", "x"))).isInstanceOf(InvalidInputException.class);
        assertThat(of(Map.of("api_key", "DEMO_KEY")).size()).isEqualTo(25);
    }

    private static Question of(Map<String, String> given) {
        return new Question(new MultivaluedHashMap<>(given), Set.of("postedDate"));
    }
}
