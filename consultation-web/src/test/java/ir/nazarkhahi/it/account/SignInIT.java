package ir.nazarkhahi.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.NewAccount;
import ir.nazarkhahi.account.lockout.SignInBlockedException;
import ir.nazarkhahi.account.signin.OwnPassword;
import ir.nazarkhahi.account.signin.SignIn;
import ir.nazarkhahi.account.signin.SignInRefusedException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Sign-in with lockout (issue 2, point 15)")
class SignInIT {
    private static final String PASSWORD = "چند واژهٔ بی‌ربط";

    @Inject
    private SignIn signIn;
    @Inject
    private OwnPassword ownPassword;
    @Inject
    private AccountService accounts;
    @Inject
    private OfficeService offices;
    @Inject
    private Tx tx;

    @Test
    void the_right_password_opens_and_case_of_the_name_does_not_count() {
        AccountView account = anAccount();

        Actor actor = signIn.signIn(account.username().toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(actor.id()).isEqualTo(account.id());
        assertThat(actor.kind()).isEqualTo(Actor.Kind.STAFF);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_refused_alike() {
        AccountView account = anAccount();

        Throwable wrong = catchThrowable(() -> signIn.signIn(account.username(), "not the password"));
        Throwable unknown = catchThrowable(() -> signIn.signIn("nobody-" + UUID.randomUUID(), PASSWORD));

        assertThat(wrong).isInstanceOf(SignInRefusedException.class);
        assertThat(unknown).isInstanceOf(SignInRefusedException.class).hasMessage(wrong.getMessage());
    }

    @Test
    void after_five_failures_even_the_right_password_waits() {
        AccountView account = anAccount();

        fail(account.username(), 5);

        assertThatThrownBy(() -> signIn.signIn(account.username(), PASSWORD)).isInstanceOf(SignInBlockedException.class);
    }

    @Test
    void a_name_that_does_not_exist_is_blocked_just_the_same() {
        String nobody = "nobody-" + UUID.randomUUID();

        fail(nobody, 5);

        assertThatThrownBy(() -> signIn.signIn(nobody, PASSWORD)).isInstanceOf(SignInBlockedException.class);
    }

    @Test
    void success_forgets_the_failures_before_it() {
        AccountView account = anAccount();

        fail(account.username(), 4);
        signIn.signIn(account.username(), PASSWORD);
        fail(account.username(), 4);

        assertThat(signIn.signIn(account.username(), PASSWORD).id()).isEqualTo(account.id());
    }

    @Test
    void guesses_at_the_password_in_use_count_where_a_new_one_is_chosen() {
        AccountView account = anAccount();
        Actor actor = signIn.signIn(account.username(), PASSWORD);
        for (int i = 0; i < 6; i++) {
            assertThatThrownBy(() -> ownPassword.change(actor, PASSWORD, "short")).isInstanceOf(InvalidInputException.class);
        }

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> ownPassword.change(actor, "not the password", "واژه‌های دیگر و بی‌ربط")).isInstanceOf(InvalidInputException.class);
        }

        assertThatThrownBy(() -> ownPassword.change(actor, PASSWORD, "واژه‌های دیگر و بی‌ربط")).isInstanceOf(SignInBlockedException.class);
        assertThatThrownBy(() -> signIn.signIn(account.username(), PASSWORD)).isInstanceOf(SignInBlockedException.class);
    }

    @Test
    void a_closed_account_is_nobody_from_the_next_request_on() {
        AccountView account = anAccount();

        accounts.setActive(Actor.SYSTEM, account.id(), false);

        assertThat(signIn.actor(account.id())).isEmpty();
        assertThatThrownBy(() -> signIn.signIn(account.username(), PASSWORD)).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void a_right_taken_back_is_gone_from_the_next_request_on() {
        AccountView account = anAccount();
        accounts.grant(Actor.SYSTEM, account.id(), Role.MODERATOR, "root");
        assertThat(signIn.actor(account.id()).orElseThrow().grants()).hasSize(1);

        accounts.revoke(Actor.SYSTEM, account.id(), Role.MODERATOR, "root");

        assertThat(signIn.actor(account.id()).orElseThrow().grants()).isEmpty();
    }

    @Test
    void a_password_is_reset_only_by_who_administers_all_that_the_account_may_do() {
        AccountView account = anAccount();
        OfficeView home = unit();
        Actor unitAdministrator = new Actor(-1, "unit-admin", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, home.path())), false);
        AccountView colleague = accounts.create(Actor.SYSTEM, new NewAccount("t-" + UUID.randomUUID().toString().substring(0, 13), "آزمون", "Test", null, home.code()), PASSWORD);
        accounts.grant(Actor.SYSTEM, colleague.id(), Role.DRAFTER, home.code());
        accounts.resetPassword(unitAdministrator, colleague.id());

        accounts.grant(Actor.SYSTEM, colleague.id(), Role.IDENTITY_CUSTODIAN, "root");

        assertThatThrownBy(() -> accounts.resetPassword(unitAdministrator, colleague.id())).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> accounts.setActive(unitAdministrator, colleague.id(), false)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> accounts.resetPassword(unitAdministrator, account.id())).isInstanceOf(PermissionDeniedException.class);
    }

    private OfficeView unit() {
        return offices.all().stream().filter(office -> office.parentId() != null).findFirst().orElseThrow();
    }

    @Test
    void no_password_is_stored_as_it_was_typed() {
        AccountView account = anAccount();

        String stored = tx.run(entities -> (String) entities.createNativeQuery("SELECT password_hash FROM account WHERE id = ?1")
                .setParameter(1, account.id()).getSingleResult());

        assertThat(stored).startsWith("$argon2id$").doesNotContain(PASSWORD);
    }

    @Test
    void a_short_password_is_refused_with_its_reason() {
        InvalidInputException refused = (InvalidInputException) catchThrowable(() -> accounts.create(Actor.SYSTEM, asked(), "short"));

        assertThat(refused.fields()).extracting("name", "code").containsExactly(org.assertj.core.groups.Tuple.tuple("password", "password_too_short"));
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> signIn.signIn(name, "not the password")).isInstanceOf(SignInRefusedException.class);
        }
    }

    private AccountView anAccount() {
        return accounts.create(Actor.SYSTEM, asked(), PASSWORD);
    }

    private static NewAccount asked() {
        return new NewAccount("t-" + UUID.randomUUID().toString().substring(0, 13), "آزمون", "Test", null, "root");
    }
}
