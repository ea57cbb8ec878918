package ir.nazarkhahi.consultation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsultationPlanTest {

    @Test
    void every_fault_is_named_at_once() {
        ConsultationPlan plan = new ConsultationPlan(" ", "ع".repeat(501), null,
                new Explanation("چ".repeat(20_001), null, null, null), List.of(new AnnexText("پیوست", " "), new AnnexText("\u202E", "متن")));

        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, plan::check);

        assertThat(refusal.fields()).containsExactlyInAnyOrder(new Field("title", "too_long"), new Field("kind", "required"), new Field("why", "too_long"),
                new Field("annexes[0].text", "required"), new Field("annexes[1].title", "required"));
    }

    @Test
    void limits_are_in_code_points() {
        ConsultationPlan plan = new ConsultationPlan("BILL", "👍".repeat(500), null, new Explanation("👍".repeat(20_000), "", "", ""), null);

        assertThatCode(plan::check).doesNotThrowAnyException();
    }

    @Test
    void what_cannot_be_seen_is_taken_out_and_a_title_is_one_line() {
        ConsultationPlan plan = new ConsultationPlan("BILL", " لایحهٔ\u202E بانک\nمرکزی ", null, null, null);

        assertThat(plan.title()).isEqualTo("لایحهٔ بانک مرکزی");
        assertThat(plan.explanation()).isEqualTo(Explanation.NONE);
    }
}
