package ir.nazarkhahi.attachment.work;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.attachment.FileState;
import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.type.FileFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Issue 3 point 13: a scan's cleaned copy is for staff until a moderator shows it")
class OutcomeTest {

    @Test
    void what_staff_put_on_record_keeps_its_copy_and_waits_for_a_moderator() {
        Outcome outcome = Outcome.cleaned(clean("متن نامه")).forStaff();

        assertThat(outcome.state()).isEqualTo(FileState.HELD);
        assertThat(outcome.reason()).isEqualTo("scan");
        assertThat(outcome.cleaned()).isNotNull();
        assertThat(outcome.again()).as("nothing but a person decides").isNull();
    }

    @Test
    void a_graver_reason_stays() {
        assertThat(Outcome.cleaned(clean("تلفن من 09123456789 است")).forStaff().reason()).isEqualTo("personal_data");
        assertThat(Outcome.infected().forStaff().state()).isEqualTo(FileState.REJECTED);
    }

    private static Cleaned clean(String text) {
        return new Cleaned(FileFormat.TEXT, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), null, null, text);
    }
}
