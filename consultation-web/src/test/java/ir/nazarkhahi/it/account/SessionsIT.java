package ir.nazarkhahi.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.account.NewAccount;
import ir.nazarkhahi.account.factor.SecondFactors;
import ir.nazarkhahi.account.session.SessionOrigin;
import ir.nazarkhahi.account.session.SessionView;
import ir.nazarkhahi.account.session.Sessions;
import ir.nazarkhahi.account.signin.SignIn;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.it.Tx;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Sessions of staff, listed and ended (issue 3, point 11)")
class SessionsIT {
    private static final String PASSWORD = "چند واژهٔ بی‌ربط";
    private static final SessionOrigin HERE = new SessionOrigin("192.0.2.0/24", "Firefox");

    @Inject
    private Sessions sessions;
    @Inject
    private SignIn signIn;
    @Inject
    private AccountService accounts;
    @Inject
    private SecondFactors factors;
    @Inject
    private Tx tx;

    @Test
    void a_session_stands_for_its_owner_with_todays_rights() {
        Actor person = person();
        String token = sessions.begin(person, HERE);
        assertThat(sessions.actor(token).orElseThrow().grants()).isEmpty();

        accounts.grant(Actor.SYSTEM, person.id(), Role.MODERATOR, "root");

        assertThat(sessions.actor(token)).hasValueSatisfying(actor -> {
            assertThat(actor.id()).isEqualTo(person.id());
            assertThat(actor.grants()).hasSize(1);
        });
        assertThat(sessions.actor("no such token")).isEmpty();
    }

    @Test
    void ones_own_sessions_are_listed_and_the_one_that_asks_is_marked() {
        Actor person = person();
        sessions.begin(person, HERE);
        String second = sessions.begin(person, new SessionOrigin("2001:db8::/48", "Safari"));

        List<SessionView> own = sessions.own(person, second);

        assertThat(own).extracting(SessionView::browser, SessionView::current)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("Firefox", false), org.assertj.core.groups.Tuple.tuple("Safari", true));
        assertThat(sessions.own(person(), second)).isEmpty();
    }

    @Test
    void one_is_ended_and_the_others_last() {
        Actor person = person();
        String lost = sessions.begin(person, HERE);
        String here = sessions.begin(person, HERE);
        long lostId = sessions.own(person, lost).stream().filter(SessionView::current).findFirst().orElseThrow().id();

        assertThatThrownBy(() -> sessions.end(person(), lostId)).isInstanceOf(NotFoundException.class);
        assertThat(sessions.actor(lost)).isPresent();
        sessions.end(person, lostId);

        assertThat(sessions.actor(lost)).isEmpty();
        assertThat(sessions.actor(here)).isPresent();
        assertThat(sessions.own(person, here)).hasSize(1);
    }

    @Test
    void all_others_are_ended_at_once() {
        Actor person = person();
        String first = sessions.begin(person, HERE);
        String second = sessions.begin(person, HERE);
        String here = sessions.begin(person, HERE);
        String ofAColleague = sessions.begin(person(), HERE);

        sessions.endOthers(person, here);

        assertThat(sessions.actor(first)).isEmpty();
        assertThat(sessions.actor(second)).isEmpty();
        assertThat(sessions.actor(here)).isPresent();
        assertThat(sessions.actor(ofAColleague)).isPresent();
    }

    @Test
    void another_password_a_lost_second_factor_and_closing_end_all_sessions() {
        assertEnds(person -> accounts.changePassword(person, PASSWORD, "واژه‌های دیگر و بی‌ربط"));
        assertEnds(person -> accounts.resetPassword(Actor.SYSTEM, person.id()));
        assertEnds(person -> accounts.setActive(Actor.SYSTEM, person.id(), false));
        assertEnds(person -> accounts.endSessions(Actor.SYSTEM, person.id()));
        assertEnds(this::setUpAndRemove);
    }

    @Test
    void an_account_opened_again_does_not_open_the_sessions_of_before() {
        Actor person = person();
        String token = sessions.begin(person, HERE);

        accounts.setActive(Actor.SYSTEM, person.id(), false);
        accounts.setActive(Actor.SYSTEM, person.id(), true);

        assertThat(sessions.actor(token)).isEmpty();
    }

    @Test
    void an_administrator_ends_sessions_in_his_reach_alone_and_that_is_in_the_trail() {
        Actor person = person();
        String token = sessions.begin(person, HERE);
        Actor elsewhere = new Actor(-1, "unit-admin", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, "/1/987654/")), false);

        assertThatThrownBy(() -> accounts.endSessions(elsewhere, person.id())).isInstanceOf(PermissionDeniedException.class);
        assertThat(sessions.actor(token)).isPresent();
        accounts.endSessions(Actor.SYSTEM, person.id());

        assertThat(sessions.actor(token)).isEmpty();
        assertThat(tx.run(entities -> entities.createNativeQuery("SELECT action FROM audit_entry WHERE subject = ?1").setParameter(1, "account:" + person.name()).getResultList())
                .contains("account.end_sessions")).isTrue();
    }

    @Test
    void the_database_knows_the_tokens_hash_and_never_the_token() {
        Actor person = person();
        String token = sessions.begin(person, HERE);

        Object[] row = tx.run(entities -> (Object[]) entities.createNativeQuery("SELECT token_hash, address, browser FROM staff_session WHERE account_id = ?1")
                .setParameter(1, person.id()).getSingleResult());

        assertThat((byte[]) row[0]).hasSize(32);
        assertThat(new String((byte[]) row[0], StandardCharsets.ISO_8859_1) + row[1] + row[2]).doesNotContain(token);
    }

    @Test
    void last_use_is_noted_once_a_minute() {
        Actor person = person();
        String token = sessions.begin(person, HERE);
        LocalDateTime before = usedAt(person);
        sessions.actor(token);
        assertThat(usedAt(person)).isEqualTo(before);

        tx.run(entities -> entities.createNativeQuery("UPDATE staff_session SET used_at = used_at - INTERVAL 2 MINUTE WHERE account_id = ?1").setParameter(1, person.id()).executeUpdate());
        sessions.actor(token);

        assertThat(usedAt(person)).isAfter(LocalDateTime.ofInstant(Instant.now().minusSeconds(60), ZoneOffset.UTC));
    }

    @Test
    void a_request_asks_the_database_no_more_often_than_without_sessions() {
        Actor person = person();
        accounts.grant(Actor.SYSTEM, person.id(), Role.MODERATOR, "root");
        String token = sessions.begin(person, HERE);

        long byTheAccountAlone = selectsOf(() -> signIn.actor(person.id()));
        long byTheSession = selectsOf(() -> sessions.actor(token));

        assertThat(byTheAccountAlone).isPositive();
        assertThat(byTheSession).isEqualTo(byTheAccountAlone);
    }

    /** In one transaction, which has one connection, so that nobody else's questions are counted. */
    private long selectsOf(Runnable work) {
        return tx.run(entities -> {
            long before = selects(entities);
            work.run();
            return selects(entities) - before - 1;
        });
    }

    private static long selects(EntityManager entities) {
        Object value = entities.createNativeQuery("SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'COM_SELECT'").getSingleResult();
        return Long.parseLong(value.toString());
    }

    private LocalDateTime usedAt(Actor person) {
        Object at = tx.run(entities -> entities.createNativeQuery("SELECT CAST(used_at AS CHAR) FROM staff_session WHERE account_id = ?1").setParameter(1, person.id()).getSingleResult());
        return LocalDateTime.parse(at.toString().replace(' ', 'T'));
    }

    private void assertEnds(java.util.function.Consumer<Actor> what) {
        Actor person = person();
        String token = sessions.begin(person, HERE);
        assertThat(sessions.actor(token)).isPresent();

        what.accept(person);

        assertThat(sessions.actor(token)).isEmpty();
        assertThat(sessions.own(person, null)).isEmpty();
    }

    private void setUpAndRemove(Actor person) {
        Authenticator authenticator = new Authenticator(factors.begin(person).secret());
        factors.confirm(person, authenticator.code(0));
        assertThat(sessions.own(person, null)).hasSize(1);
        factors.reset(Actor.SYSTEM, person.id());
    }

    private Actor person() {
        AccountView account = accounts.create(Actor.SYSTEM, new NewAccount("t-" + UUID.randomUUID().toString().substring(0, 13), "آزمون", "Test", null, "root"), PASSWORD);
        return signIn.actor(account.id()).orElseThrow();
    }
}
