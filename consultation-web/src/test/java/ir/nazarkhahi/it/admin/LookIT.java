package ir.nazarkhahi.it.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.SettingService;
import ir.nazarkhahi.setting.look.EditLook;
import ir.nazarkhahi.setting.look.Look;
import ir.nazarkhahi.setting.look.LookService;
import ir.nazarkhahi.setting.look.Looks;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. Issue 3 point 11. Offices here are paths of ids that no real office has. */
@ExtendWith(ArquillianExtension.class)
class LookIT {
    private static final byte[] LOGO = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><rect width='40' height='20' fill='#00f'/></svg>".getBytes(StandardCharsets.UTF_8);

    @Inject
    private LookService service;
    @Inject
    private Looks looks;
    @Inject
    private SettingService settings;

    @Test
    void a_look_holds_below_until_it_is_said_again_and_can_be_taken_back() {
        Actor administrator = Administrators.of("/910001/");
        Look before = looks.of("/910001/");
        service.save(administrator, "/910001/", new EditLook("وزارت", "Ministry", "#7a1f3d", "ffffff"));
        service.save(administrator, "/910001/910002/", new EditLook("اداره", "Bureau", "#7a1f3d", "#ffffff"));

        assertThat(looks.of("/910001/910003/").nameEn()).isEqualTo("Ministry");
        assertThat(looks.of("/910001/910002/").nameEn()).isEqualTo("Bureau");
        assertThat(looks.of("/910001/910002/").accent().hex()).isEqualTo("#7a1f3d");
        service.save(administrator, "/910001/", new EditLook("وزارت", "Ministry", "#123456", "#ffffff"));
        assertThat(looks.of("/910001/910002/").accent().hex()).as("what it did not say itself follows").isEqualTo("#123456");

        service.reset(administrator, "/910001/910002/");
        service.reset(administrator, "/910001/");
        assertThat(looks.of("/910001/910002/")).isEqualTo(before);
        assertThat(service.read(administrator, "/910001/").saidHere()).isFalse();
    }

    @Test
    void colours_on_which_words_cannot_be_read_are_refused() {
        Actor administrator = Administrators.of("/910010/");

        assertThatThrownBy(() -> service.save(administrator, "/910010/", new EditLook("ن", "N", "#ffcc00", "#ffffff"))).isInstanceOfSatisfying(InvalidInputException.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.name() + " " + field.code()).containsExactly("onAccent low_contrast"));
        assertThatThrownBy(() -> service.save(administrator, "/910010/", new EditLook(" ", "N", "red", "#ffffff"))).isInstanceOfSatisfying(InvalidInputException.class, refused ->
                assertThat(refused.fields()).hasSize(2));
        assertThatThrownBy(() -> settings.set(administrator, "/910010/", Setting.ACCENT.key(), "#ffcc00")).as("no way around").isInstanceOf(InvalidInputException.class);
    }

    @Test
    void a_logo_is_kept_as_png_and_only_administrators_of_the_office_may_give_one() {
        Actor administrator = Administrators.of("/910020/");
        service.putLogo(administrator, "/910020/", LOGO);

        Look below = looks.of("/910020/910021/");
        assertThat(below.logo().width()).isEqualTo(400);
        assertThat(looks.picture(below.logo().sha256()).orElseThrow()).startsWith(0x89, 'P', 'N', 'G');
        service.removeLogo(administrator, "/910020/910021/");
        assertThat(looks.of("/910020/910021/").logo()).isNull();
        assertThatThrownBy(() -> service.putLogo(Administrators.of("/910020/910021/"), "/910020/", LOGO)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> service.read(Administrators.of("/910020/910021/"), "/910020/")).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> service.reset(Administrators.of("/910020/910021/"), "/910020/")).isInstanceOf(PermissionDeniedException.class);
    }
}
