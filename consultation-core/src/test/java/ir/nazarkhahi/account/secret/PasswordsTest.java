package ir.nazarkhahi.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void a_hash_is_argon2id_and_knows_its_own_password_only() {
        String hash = passwords.hash("correct horse battery");

        assertThat(hash).startsWith("$argon2id$").doesNotContain("horse");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
    }

    @Test
    void digits_typed_on_a_persian_keyboard_are_the_same_digits() {
        String hash = passwords.hash("گذرواژه ۱۲۳۴۵");

        assertThat(passwords.matches("گذرواژه 12345", hash)).isTrue();
    }

    @Test
    void an_account_that_does_not_exist_has_no_right_password() {
        assertThat(passwords.matches("", null)).isFalse();
    }

    @Test
    void random_passwords_are_long_and_never_alike() {
        assertThat(passwords.random()).hasSize(23).isNotEqualTo(passwords.random());
    }
}
