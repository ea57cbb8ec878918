package ir.nazarkhahi.account.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issue 3, point 11: substitutes with dates. */
class SubstitutionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_days_are_both_said_in_order_and_not_all_past() {
        assertThat(wrong(null, null)).containsExactly(new Field("from", "required"), new Field("until", "required"));
        assertThat(wrong(TODAY.minusDays(3), TODAY.minusDays(1))).containsExactly(new Field("until", "in_the_past"));
        assertThat(wrong(TODAY.plusDays(3), TODAY.plusDays(2))).containsExactly(new Field("until", "ends_before_it_begins"));
        assertThat(wrong(TODAY, TODAY.plusDays(SubstitutionRules.MOST_DAYS))).containsExactly(new Field("until", "absence_too_long"));
        assertThatCode(() -> SubstitutionRules.checkDays(TODAY, TODAY.plusDays(SubstitutionRules.MOST_DAYS - 1), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> SubstitutionRules.checkDays(TODAY.minusDays(2), TODAY, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void it_runs_on_its_first_and_its_last_day_and_on_none_beside_them() {
        Substitution week = new Substitution(1, 2, TODAY, TODAY.plusDays(6));

        assertThat(week.state(TODAY.minusDays(1))).isEqualTo(SubstitutionState.PLANNED);
        assertThat(week.state(TODAY)).isEqualTo(SubstitutionState.RUNNING);
        assertThat(week.state(TODAY.plusDays(6))).isEqualTo(SubstitutionState.RUNNING);
        assertThat(week.state(TODAY.plusDays(7))).isEqualTo(SubstitutionState.OVER);
    }

    @Test
    void what_was_ended_early_is_over_and_leaves_its_days_to_another() {
        Substitution week = new Substitution(1, 2, TODAY, TODAY.plusDays(6));
        assertThat(week.overlaps(TODAY.plusDays(6), TODAY.plusDays(9))).isTrue();
        assertThat(week.overlaps(TODAY.plusDays(7), TODAY.plusDays(9))).isFalse();
        assertThat(week.overlaps(TODAY.minusDays(3), TODAY)).isTrue();

        week.end(Instant.now());

        assertThat(week.state(TODAY)).isEqualTo(SubstitutionState.ENDED);
        assertThat(week.overlaps(TODAY, TODAY)).isFalse();
    }

    private static List<Field> wrong(LocalDate from, LocalDate until) {
        return catchThrowableOfType(InvalidInputException.class, () -> SubstitutionRules.checkDays(from, until, TODAY)).fields();
    }
}
