package ir.nazarkhahi.it.follow;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.pages.OpenConsultation;
import java.io.StringReader;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 9: windows in the calendars of those who follow them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WindowCalendarIT {
    @ArquillianResource
    private URL base;

    @Test
    void a_window_is_two_events_that_an_extension_moves_and_a_withdrawal_cancels() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        Api admin = Api.of(base).asAdmin();
        String call = "/api/v1/consultations/" + consultation.code();
        Instant closes = Instant.parse(admin.get(call).json().getString("closesAt"));
        VEvent first = event(consultation, "closing");

        assertThat(at(first)).isEqualTo(closes);
        assertThat(first.getSummary().getValue()).contains("آیین‌نامهٔ شفافیت");
        assertThat(event(consultation, "opening").getStatus().getValue()).isEqualTo("CONFIRMED");

        Instant later = closes.plus(Duration.ofDays(7));
        assertThat(admin.post(call + "/extend", "{\"closesAt\":\"" + later + "\",\"reason\":\"درخواست مردم\"}").status()).isEqualTo(200);
        Waiting.until(() -> later.equals(at(event(consultation, "closing"))));
        VEvent moved = event(consultation, "closing");
        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getSequenceNo()).isGreaterThan(first.getSequence().getSequenceNo());

        assertThat(admin.post(call + "/withdraw", "{\"reason\":\"بازنویسی\"}").status()).isEqualTo(200);
        Waiting.until(() -> "CANCELLED".equals(event(consultation, "closing").getStatus().getValue()));
        assertThat(event(consultation, "closing").getSequence().getSequenceNo()).isGreaterThan(moved.getSequence().getSequenceNo());
        assertThat(event(consultation, "opening").getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void every_calendar_is_valid() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        for (String path : new String[] {"/calendar.ics", "/en/calendar.ics", "/offices/root/calendar.ics", "/en" + consultation.page() + "/calendar.ics"}) {
            Api.Answer answer = Api.of(base).get(path);
            Calendar calendar = parse(answer.text());

            assertThat(answer.header("Content-Type")).startsWith("text/calendar");
            assertThat(calendar.validate().getEntries()).as(path).isEmpty();
            assertThat(calendar.<VEvent>getComponents("VEVENT")).isNotEmpty().allSatisfy(event -> assertThat(event.validate().getEntries()).isEmpty());
            assertThat(answer.text().lines()).as(path).allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        }
    }

    private VEvent event(OpenConsultation consultation, String what) {
        return parse(Api.of(base).get(consultation.page() + "/calendar.ics").text()).<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getUid().orElseThrow().getValue().startsWith("consultation-" + consultation.code() + "-" + what)).findFirst().orElseThrow();
    }

    private static Instant at(VEvent event) {
        return Instant.from(event.getDateTimeStart().getDate());
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (java.io.IOException | net.fortuna.ical4j.data.ParserException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
