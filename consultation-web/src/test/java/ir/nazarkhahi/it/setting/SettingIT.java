package ir.nazarkhahi.it.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.NotSignedInException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.SettingService;
import ir.nazarkhahi.setting.Settings;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offices here are paths of ids that no real office has. */
@ExtendWith(ArquillianExtension.class)
class SettingIT {
    @Inject
    private SettingService service;
    @Inject
    private Settings settings;

    @Test
    void what_nobody_has_said_has_its_default() {
        assertThat(settings.number("/900001/", Setting.LONGEST_COMMENT)).isEqualTo(20_000);
    }

    @Test
    void a_value_holds_below_until_it_is_said_again() {
        String name = Setting.LONGEST_COMMENT.key();
        service.set(Actor.SYSTEM, "/900010/", name, "100");
        service.set(Actor.SYSTEM, "/900010/900012/", name, "300");

        assertThat(settings.number("/900010/900011/", Setting.LONGEST_COMMENT)).isEqualTo(100);
        assertThat(settings.number("/900010/900012/900013/", Setting.LONGEST_COMMENT)).isEqualTo(300);
    }

    @Test
    void taken_back_it_inherits_again() {
        String name = Setting.LONGEST_COMMENT.key();
        service.set(Actor.SYSTEM, "/900020/", name, "3");
        service.set(Actor.SYSTEM, "/900020/900021/", name, "9");
        service.set(Actor.SYSTEM, "/900020/900021/", name, null);

        assertThat(settings.number("/900020/900021/", Setting.LONGEST_COMMENT)).isEqualTo(3);
    }

    @Test
    void a_word_is_no_number_and_an_unknown_name_no_setting() {
        assertThatThrownBy(() -> service.set(Actor.SYSTEM, "/900001/", Setting.LONGEST_COMMENT.key(), "many")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> service.set(Actor.SYSTEM, "/900001/", "no.such", "1")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void only_administrators_of_the_office_may_change_it() {
        assertThatThrownBy(() -> service.set(Actor.PUBLIC, "/900001/", Setting.LONGEST_COMMENT.key(), "1")).isInstanceOf(NotSignedInException.class);
    }
}
