package ir.nazarkhahi.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PS-22: contact points are links on a public page. */
class ContactPointViewTest {

    @ParameterizedTest
    @CsvSource({"WEB,javascript:alert(1)", "WEB,data:text/html;base64;x", "WEB,www.example.ir", "EMAIL,info", "EMAIL,a@b c"})
    void a_link_that_leads_elsewhere_is_refused(ContactKind kind, String value) {
        assertThat(point(kind, value, null).faults()).extracting("name", "code").containsExactly(tuple("value", "malformed"));
    }

    @ParameterizedTest
    @CsvSource({"WEB,https://ipo.example/a?b=c", "EMAIL,info@ipo.example", "PHONE,02188089901", "ADDRESS,تهران"})
    void what_people_write_is_taken(ContactKind kind, String value) {
        assertThat(point(kind, value, "5").faults()).isEmpty();
    }

    @Test
    void what_is_missing_or_too_long_is_named() {
        assertThat(point(ContactKind.PHONE, "1".repeat(301), "x").faults()).extracting("name").contains("value", "valueEn", "extension");
        assertThat(point(null, "", null).faults()).extracting("name").contains("kind", "value");
    }

    private static ContactPointView point(ContactKind kind, String value, String extension) {
        return new ContactPointView(kind, value, value, extension, "تلفن", "Phone");
    }
}
