package ir.nazarkhahi.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.calendar.WindowLength;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.rule.RuleAction;
import ir.nazarkhahi.comment.rule.RuleKind;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.handover.HandOverState;
import ir.nazarkhahi.commentary.outcome.ProvisionOutcome;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.timeline.EventKind;
import ir.nazarkhahi.notification.OutboxState;
import ir.nazarkhahi.office.ContactKind;
import ir.nazarkhahi.office.OfficeKind;
import ir.nazarkhahi.setting.Setting;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages of staff name states and kinds by keys put together while they are shown: nothing may be left without a word. */
class NamedValuesTest {

    @Test
    void every_state_that_a_staff_page_names_has_a_word() {
        Stream<String> keys = Stream.of(names("status_", ConsultationStatus.values()), names("event_", EventKind.values()), names("stance_", Stance.values()),
                names("comment_", CommentState.values()), names("disposition_", DispositionKind.values()), names("hand_over_", HandOverState.values()),
                names("change_", ProvisionOutcome.Change.values()), names("role_", Role.values())).flatMap(all -> all);

        assertThat(keys).allSatisfy(key -> assertThat(words("staff").containsKey(key)).as(key).isTrue());
    }

    @Test
    void every_kind_and_setting_that_administrators_keep_has_a_word() {
        Stream<String> keys = Stream.of(names("office_", OfficeKind.values()), names("contact_", ContactKind.values()), names("outbox_", OutboxState.values()),
                names("unit_", WindowLength.Unit.values()),
                names("rule_", RuleKind.values()), names("rule_", RuleAction.values()),
                Arrays.stream(Setting.values()).filter(setting -> !setting.isLook()).map(setting -> "setting_" + setting.key().replace('.', '_'))).flatMap(all -> all);

        assertThat(keys).allSatisfy(key -> assertThat(words("admin").containsKey(key)).as(key).isTrue());
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static ResourceBundle words(String bundle) {
        return ResourceBundle.getBundle("ir.nazarkhahi.web.words." + bundle, new Locale("fa"));
    }
}
