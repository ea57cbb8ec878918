package ir.nazarkhahi.it.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.setting.legal.LegalKind;
import ir.nazarkhahi.setting.legal.LegalTextService;
import ir.nazarkhahi.setting.legal.LegalTextView;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. Issue 3 point 11. The English terms are this test's own. */
@ExtendWith(ArquillianExtension.class)
class LegalTextIT {
    @Inject
    private LegalTextService texts;
    @Inject
    private OfficeService offices;

    @Test
    void every_version_stays_and_the_product_s_own_comes_back() {
        Actor administrator = Administrators.of(offices.root().path());
        LegalTextView before = texts.current(LegalKind.TERMS, Locale.ENGLISH);

        LegalTextView first = texts.publish(administrator, LegalKind.TERMS, Locale.ENGLISH, "# Ours\r\n\r\n\u202eBe kind.", before.version());
        assertThat(first.text()).isEqualTo("# Ours\n\nBe kind.");
        assertThat(texts.current(LegalKind.TERMS, Locale.ENGLISH)).isEqualTo(first);
        assertThat(texts.current(LegalKind.TERMS, new Locale("fa")).text()).as("the other language is another text").doesNotContain("Ours");
        assertThatThrownBy(() -> texts.publish(administrator, LegalKind.TERMS, Locale.ENGLISH, "Later", before.version())).isInstanceOf(StaleException.class);
        assertThatThrownBy(() -> texts.publish(administrator, LegalKind.TERMS, Locale.ENGLISH, first.text(), first.version())).isInstanceOf(InvalidInputException.class);

        LegalTextView back = texts.restore(administrator, LegalKind.TERMS, Locale.ENGLISH, first.version());
        assertThat(back.own()).isTrue();
        assertThat(back.text()).isEqualTo(texts.version(LegalKind.TERMS, Locale.ENGLISH, 0).text());
        assertThat(texts.version(LegalKind.TERMS, Locale.ENGLISH, first.version()).text()).isEqualTo(first.text());
        assertThatThrownBy(() -> texts.version(LegalKind.TERMS, Locale.ENGLISH, back.version() + 1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void only_administrators_of_the_whole_publish() {
        Actor below = Administrators.of(offices.root().path() + "77/");

        assertThatThrownBy(() -> texts.publish(below, LegalKind.TERMS, Locale.ENGLISH, "x", 0)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> texts.restore(below, LegalKind.TERMS, Locale.ENGLISH, 0)).isInstanceOf(PermissionDeniedException.class);
        Actor administrator = Administrators.of(offices.root().path());
        assertThatThrownBy(() -> texts.publish(administrator, LegalKind.TERMS, Locale.ENGLISH, " \u200b ", 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> texts.publish(administrator, LegalKind.TERMS, Locale.ENGLISH, "x".repeat(LegalTextService.LONGEST + 1), 0)).isInstanceOf(InvalidInputException.class);
    }
}
