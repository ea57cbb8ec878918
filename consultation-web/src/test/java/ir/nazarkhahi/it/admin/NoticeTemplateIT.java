package ir.nazarkhahi.it.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.notification.OutboxState;
import ir.nazarkhahi.notification.OutboxView;
import ir.nazarkhahi.notification.template.Message;
import ir.nazarkhahi.notification.template.NoticeTemplate;
import ir.nazarkhahi.notification.template.NoticeWords;
import ir.nazarkhahi.notification.template.TemplateService;
import ir.nazarkhahi.notification.template.TemplateView;
import ir.nazarkhahi.office.OfficeService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. Issue 3 point 11. The copied hand-over's words are this test's own. */
@ExtendWith(ArquillianExtension.class)
class NoticeTemplateIT {
    private static final NoticeTemplate COPIED = NoticeTemplate.HAND_OVER_COPIED;
    private static final Locale PERSIAN = new Locale("fa");

    @Inject
    private TemplateService templates;
    @Inject
    private NoticeWords words;
    @Inject
    private OfficeService offices;

    @Test
    void changed_words_are_sent_until_they_are_given_back() {
        Actor administrator = Administrators.of(offices.root().path());
        TemplateView own = templates.find(administrator, COPIED, PERSIAN);
        assertThat(own.isOwn()).isTrue();
        String before = words.of(notice("fa")).orElseThrow().subject();
        assertThat(before).contains("۱۴۰۵-۰۹۹۹");

        templates.save(administrator, COPIED, PERSIAN, new Message("رونوشتی\r\nتازه: {code}", "{site}"), null);
        assertThat(words.of(notice("fa")).orElseThrow().subject()).as("one line").isEqualTo("رونوشتی تازه: ۱۴۰۵-۰۹۹۹");
        assertThat(words.of(notice("fa")).orElseThrow().body()).isNotBlank().doesNotContain("{");
        assertThat(words.of(notice("en")).orElseThrow().subject()).contains("1405-0999").doesNotContain("رونوشتی");
        assertThatThrownBy(() -> templates.save(administrator, COPIED, PERSIAN, new Message("{code}", "x"), null)).isInstanceOf(StaleException.class);

        templates.reset(administrator, COPIED, PERSIAN);
        assertThat(words.of(notice("fa")).orElseThrow().subject()).isEqualTo(before);
    }

    @Test
    void words_with_wrong_gaps_are_refused_and_others_may_not_change_any() {
        Actor administrator = Administrators.of(offices.root().path());
        Actor below = Administrators.of(offices.root().path() + "77/");

        assertThatThrownBy(() -> templates.save(administrator, COPIED, PERSIAN, new Message("{cod}", ""), null)).isInstanceOfSatisfying(InvalidInputException.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.name() + " " + field.code()).containsExactly("body required", "subject placeholder_unknown", "body placeholder_missing"));
        assertThatThrownBy(() -> templates.preview(administrator, COPIED, PERSIAN, new Message("x", "y"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> templates.save(below, COPIED, PERSIAN, new Message("{code}", "x"), null)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> templates.reset(below, COPIED, PERSIAN)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> templates.find(below, COPIED, PERSIAN)).isInstanceOf(PermissionDeniedException.class);
        assertThat(words.of(new OutboxView(1, Instant.now(), "test.notice", "fa", null, 1L, "x", "{}", OutboxState.QUEUED, 0, null))).isEmpty();
    }

    private static OutboxView notice(String language) {
        return new OutboxView(1, Instant.now(), COPIED.key(), language, null, 1L, "consultation:1405-0999", "{\"code\":\"1405-0999\"}", OutboxState.QUEUED, 0, null);
    }
}
