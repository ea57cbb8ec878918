package ir.nazarkhahi.commentary.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private final Joining joining = new Joining(c -> true);

    @Test
    void persian_letters_take_the_shape_their_neighbours_call_for() {
        assertThat(joining.join("کپی")).isEqualTo("\uFB90\uFB59\uFBFD");
        assertThat(joining.join("گچ ژ")).isEqualTo("\uFB94\uFB7B \uFB8A");
    }

    @Test
    void a_non_joiner_parts_letters_and_stays() {
        assertThat(joining.join("می‌رود")).isEqualTo("\uFEE3\uFBFD\u200C\uFEAD\uFEED\uFEA9");
    }

    @Test
    void marks_do_not_part_letters() {
        assertThat(joining.join("بَب")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void lam_and_alef_are_one_shape() {
        assertThat(joining.join("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(joining.join("لا")).isEqualTo("\uFEFB");
    }

    @Test
    void what_is_not_arabic_script_stays() {
        assertThat(joining.join("a1 ۱۲ +")).isEqualTo("a1 ۱۲ +");
    }

    @Test
    void shapes_come_back_to_the_letters_they_were() {
        String text = "قانون مالیات‌های مستقیم؛ آیین‌نامهٔ اجرایی مؤسسات";
        assertThat(Normalizer.normalize(joining.join(text), Normalizer.Form.NFKC)).isEqualTo(text.replace("ه\u0654", "\u06C0"));
    }
}
