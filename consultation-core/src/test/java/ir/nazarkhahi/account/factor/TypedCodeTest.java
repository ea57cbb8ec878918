package ir.nazarkhahi.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedCodeTest {

    @Test
    void digits_of_either_script_and_blanks_between_are_one_code() {
        assertThat(TypedCode.plain("۱۲۳ ۴۵۶")).isEqualTo("123456");
        assertThat(TypedCode.plain(" 123456 ")).isEqualTo("123456");
        assertThat(TypedCode.isOfAuthenticator("123456")).isTrue();
    }

    @Test
    void a_recovery_code_is_the_same_with_and_without_its_dash() {
        assertThat(TypedCode.plain("ABCDE-fgh23")).isEqualTo(TypedCode.plain("abcdefgh23")).isEqualTo("abcdefgh23");
        assertThat(TypedCode.isOfAuthenticator("abcdefgh23")).isFalse();
    }

    @Test
    void nothing_and_far_too_much_are_no_code() {
        assertThat(TypedCode.plain(null)).isEmpty();
        assertThat(TypedCode.plain("1".repeat(41))).isEmpty();
    }

    @Test
    void ten_recovery_codes_are_ten_different_ones() {
        assertThat(RecoveryCodes.random()).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z2-9]{5}-[a-z2-9]{5}"));
    }
}
