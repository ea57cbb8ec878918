package ir.nazarkhahi.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.NewAccount;
import ir.nazarkhahi.account.factor.SecondFactorHeldException;
import ir.nazarkhahi.account.factor.SecondFactors;
import ir.nazarkhahi.account.signin.Enrolled;
import ir.nazarkhahi.account.signin.PasswordAccepted;
import ir.nazarkhahi.account.signin.SecondStep;
import ir.nazarkhahi.account.signin.SecondStepNeededException;
import ir.nazarkhahi.account.signin.SignIn;
import ir.nazarkhahi.account.lockout.SignInBlockedException;
import ir.nazarkhahi.account.signin.SignInRefusedException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.setting.SettingService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The second step of signing in (issue 3, point 11)")
class SecondFactorIT {
    private static final String PASSWORD = "چند واژهٔ بی‌ربط";

    @Inject
    private SignIn signIn;
    @Inject
    private SecondStep step;
    @Inject
    private SecondFactors factors;
    @Inject
    private AccountService accounts;
    @Inject
    private OfficeService offices;
    @Inject
    private SettingService settings;
    @Inject
    private Tx tx;

    /** An account with its authenticator and its recovery codes; the code of the step before is used. */
    private record Equipped(Actor actor, Authenticator authenticator, List<String> codes) {}

    @Test
    void the_password_alone_opens_nothing_and_the_code_opens() {
        Equipped person = equipped();

        PasswordAccepted accepted = passwordOf(person);

        assertThat(accepted.enrolment()).isFalse();
        assertThat(step.enter(accepted, person.authenticator.code(0)).id()).isEqualTo(person.actor.id());
    }

    @Test
    void a_code_opens_once_and_an_older_one_never_after_it() {
        Equipped person = equipped();
        String code = person.authenticator.code(1);
        step.enter(passwordOf(person), code);

        assertRefused(person, code);
        assertRefused(person, person.authenticator.code(0));
    }

    @Test
    void a_recovery_code_opens_once_as_it_is_typed_and_is_counted() {
        Equipped person = equipped();
        String typed = person.codes.get(3).toUpperCase(java.util.Locale.ROOT).replace('-', ' ');

        step.enter(passwordOf(person), typed);

        assertThat(factors.of(person.actor.id()).orElseThrow().codesLeft()).isEqualTo(9);
        assertRefused(person, person.codes.get(3));
    }

    @Test
    void wrong_codes_block_the_name_and_right_passwords_between_do_not_forgive_them() {
        Equipped person = equipped();
        for (int i = 0; i < 5; i++) {
            assertRefused(person, "wrong-code" + i);
        }

        assertThatThrownBy(() -> signIn.signIn(person.actor.name(), PASSWORD)).isInstanceOf(SignInBlockedException.class);
    }

    @Test
    void right_passwords_alone_never_block() {
        Equipped person = equipped();
        PasswordAccepted accepted = passwordOf(person);
        for (int i = 0; i < 6; i++) {
            accepted = passwordOf(person);
        }

        assertThat(step.enter(accepted, person.authenticator.code(0)).id()).isEqualTo(person.actor.id());
    }

    @Test
    void a_first_step_with_an_earlier_password_counts_for_nothing() {
        Equipped person = equipped();
        PasswordAccepted accepted = passwordOf(person);

        accounts.resetPassword(Actor.SYSTEM, person.actor.id());

        assertThatThrownBy(() -> step.enter(accepted, person.authenticator.code(0))).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    void the_secret_is_nowhere_in_the_database_and_no_code_is() {
        Equipped person = equipped();
        byte[] secret = new Base32().decode(person.authenticator.secret().replace(" ", ""));

        byte[] sealed = tx.run(entities -> (byte[]) entities.createNativeQuery("SELECT sealed_secret FROM second_factor WHERE account_id = ?1")
                .setParameter(1, person.actor.id()).getSingleResult());
        List<?> hashes = tx.run(entities -> entities.createNativeQuery("SELECT code_hash FROM recovery_code WHERE account_id = ?1")
                .setParameter(1, person.actor.id()).getResultList());

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThat(hashes).hasSize(10).allMatch(hash -> ((byte[]) hash).length == 32);
    }

    @Test
    void it_is_ended_by_password_and_code_together() {
        Equipped person = equipped();

        assertThatThrownBy(() -> step.turnOff(person.actor, "not the password", person.codes.get(0))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> step.turnOff(person.actor, PASSWORD, "000")).isInstanceOf(InvalidInputException.class);
        step.turnOff(person.actor, PASSWORD, person.codes.get(0));

        assertThat(signIn.signIn(person.actor.name(), PASSWORD).id()).isEqualTo(person.actor.id());
    }

    @Test
    void it_is_reset_only_by_who_may_reset_the_password_and_that_is_in_the_trail() {
        Equipped person = equipped();
        Actor unitAdministrator = new Actor(-1, "unit-admin", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, unitPath())), false);
        assertThatThrownBy(() -> factors.reset(unitAdministrator, person.actor.id())).isInstanceOf(PermissionDeniedException.class);
        assertThat(factors.of(person.actor.id())).isPresent();

        factors.reset(Actor.SYSTEM, person.actor.id());

        assertThat(factors.of(person.actor.id())).isEmpty();
        assertThat(trailOf(person)).contains("account.second_factor_on", "account.second_factor_reset");
    }

    @Test
    void a_role_that_requires_it_sets_it_up_right_after_the_password() {
        AccountView account = anAccount();
        accounts.grant(Actor.SYSTEM, account.id(), Role.AUDITOR, unitCode());
        settings.set(Actor.SYSTEM, unitPath(), "signIn.secondFactorRoles", "AUDITOR, IDENTITY_CUSTODIAN");
        try {
            PasswordAccepted accepted = passwordOf(account.username());
            assertThat(accepted.enrolment()).isTrue();
            assertThatThrownBy(() -> step.enter(accepted, "123456")).isInstanceOf(InvalidInputException.class);

            Authenticator authenticator = new Authenticator(step.enrol(accepted).secret());
            assertThat(step.enrol(accepted).secret()).isEqualTo(authenticator.secret());
            Enrolled enrolled = step.confirm(accepted, authenticator.code(0));

            assertThat(enrolled.actor().id()).isEqualTo(account.id());
            assertThat(enrolled.codes()).hasSize(10);
            assertThat(passwordOf(account.username()).enrolment()).isFalse();
        } finally {
            settings.set(Actor.SYSTEM, unitPath(), "signIn.secondFactorRoles", null);
        }
    }

    @Test
    void a_role_that_does_not_exist_cannot_be_required() {
        assertThatThrownBy(() -> settings.set(Actor.SYSTEM, unitPath(), "signIn.secondFactorRoles", "AUDITOR,KING")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void one_that_works_is_not_replaced_unnoticed() {
        Equipped person = equipped();

        assertThatThrownBy(() -> factors.begin(person.actor)).isInstanceOf(SecondFactorHeldException.class);
        assertThatThrownBy(() -> factors.confirm(person.actor, person.authenticator.code(1))).isInstanceOf(SecondFactorHeldException.class);
    }

    private void assertRefused(Equipped person, String code) {
        PasswordAccepted accepted = passwordOf(person);
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> step.enter(accepted, code));
        assertThat(refused.fields()).extracting("code").containsExactly("wrong_code");
    }

    private PasswordAccepted passwordOf(Equipped person) {
        return passwordOf(person.actor.name());
    }

    private PasswordAccepted passwordOf(String username) {
        return catchThrowableOfType(SecondStepNeededException.class, () -> signIn.signIn(username, PASSWORD)).accepted();
    }

    private Equipped equipped() {
        Actor actor = signIn.signIn(anAccount().username(), PASSWORD);
        factors.begin(actor);
        Authenticator authenticator = new Authenticator(factors.begin(actor).secret());
        return new Equipped(actor, authenticator, factors.confirm(actor, authenticator.code(-1)));
    }

    private String trailOf(Equipped person) {
        return tx.run(entities -> entities.createNativeQuery("SELECT action FROM audit_entry WHERE subject = ?1")
                .setParameter(1, "account:" + person.actor.name()).getResultList()).toString();
    }

    private AccountView anAccount() {
        return accounts.create(Actor.SYSTEM, new NewAccount("f-" + UUID.randomUUID().toString().substring(0, 13), "آزمون", "Test", null, "root"), PASSWORD);
    }

    private String unitPath() {
        return offices.byCode(unitCode()).orElseThrow().path();
    }

    private String unitCode() {
        return offices.all().stream().filter(office -> office.parentId() != null).findFirst().orElseThrow().code();
    }
}
