package ir.nazarkhahi.it.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.NewAccount;
import ir.nazarkhahi.account.session.SessionOrigin;
import ir.nazarkhahi.account.session.Sessions;
import ir.nazarkhahi.account.signin.SecondFactorNeededException;
import ir.nazarkhahi.account.signin.SignIn;
import ir.nazarkhahi.account.substitute.NameSubstitute;
import ir.nazarkhahi.account.substitute.SubstitutionService;
import ir.nazarkhahi.account.substitute.SubstitutionView;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.PublicationService;
import ir.nazarkhahi.consultation.plan.ConsultationPlan;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.setting.SettingService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Substitutes with dates (issue 3, point 11)")
class SubstitutesIT {
    private static final String PASSWORD = "چند واژهٔ بی‌ربط";
    private static final SessionOrigin HERE = new SessionOrigin("192.0.2.0/24", "Firefox");
    private static final String TEXT = "ماده ۱ـ این متن نمونه است.\n";

    @Inject
    private SubstitutionService substitutions;
    @Inject
    private Sessions sessions;
    @Inject
    private SignIn signIn;
    @Inject
    private AccountService accounts;
    @Inject
    private OfficeService offices;
    @Inject
    private SettingService settings;
    @Inject
    private DraftService drafts;
    @Inject
    private ConsultationService consultations;
    @Inject
    private PublicationService publication;
    @Inject
    private LegalClock clock;
    @Inject
    private Tx tx;

    @AfterEach
    void setTheClockRight() {
        clock.reset();
    }

    @Test
    void rights_are_lent_on_the_days_alone_and_only_to_the_session_that_asks() {
        Actor absent = person(Role.APPROVER);
        Actor substitute = person(Role.DRAFTER);
        SubstitutionView named = substitutions.name(absent, asked(absent, substitute, today().plusDays(1), today().plusDays(2)));
        String token = sessions.begin(substitute, HERE);
        String elsewhere = sessions.begin(substitute, HERE);

        assertThatThrownBy(() -> sessions.actFor(token, named.id())).isInstanceOf(NotFoundException.class);
        clock.shift(Duration.ofDays(1));
        sessions.actFor(token, named.id());

        assertThat(sessions.actor(token)).hasValueSatisfying(actor -> {
            assertThat(actor.absent().name()).isEqualTo(absent.name());
            assertThat(actor.may(Permission.CONSULTATION_APPROVE, root())).isTrue();
            assertThat(actor.may(Permission.CONSULTATION_PROPOSE, root())).isFalse();
        });
        assertThat(sessions.actor(elsewhere).orElseThrow().absent()).isNull();
        clock.shift(Duration.ofDays(2));
        assertThat(sessions.actor(token)).hasValueSatisfying(actor -> {
            assertThat(actor.absent()).isNull();
            assertThat(actor.may(Permission.CONSULTATION_APPROVE, root())).isFalse();
            assertThat(actor.may(Permission.CONSULTATION_PROPOSE, root())).isTrue();
        });
    }

    @Test
    void who_stands_in_today_is_told_what_the_absent_is_told() {
        Actor absent = person(Role.APPROVER);
        Actor now = person();
        Actor later = person();
        substitutions.name(absent, asked(absent, now, today(), today()));
        substitutions.name(absent, asked(absent, later, today().plusDays(1), today().plusDays(1)));

        assertThat(substitutions.standingInFor(List.of(absent.id()))).containsExactly(now.id());
        assertThat(substitutions.standingInFor(List.of())).isEmpty();
        clock.shift(Duration.ofDays(1));
        assertThat(substitutions.standingInFor(List.of(absent.id()))).containsExactly(later.id());
    }

    @Test
    void the_trail_names_both() {
        Actor absent = person(Role.ADMINISTRATOR);
        Actor substitute = person();
        Actor acting = acting(absent, substitute);

        accounts.create(acting, new NewAccount(name(), "آزمون", "Test", null, "root"), PASSWORD);

        List<?> entries = tx.run(entities -> entities.createNativeQuery("SELECT action FROM audit_entry WHERE actor_name = ?1 AND for_name = ?2 AND for_id = ?3 ORDER BY id")
                .setParameter(1, substitute.name()).setParameter(2, absent.name()).setParameter(3, absent.id()).getResultList());
        assertThat(entries.toString()).isEqualTo("[account.act_for, account.create]");
    }

    @Test
    void neither_the_own_proposal_nor_that_of_the_absent_is_approved() {
        Actor absent = person(Role.DRAFTER, Role.APPROVER);
        Actor substitute = person(Role.DRAFTER);
        Actor acting = acting(absent, substitute);
        ConsultationView ofTheAbsent = proposed(absent);
        ConsultationView ofTheSubstitute = proposed(substitute);

        assertThatThrownBy(() -> publication.approvePublication(acting, ofTheAbsent.code(), ofTheAbsent.version())).isInstanceOf(SecondPersonNeededException.class);
        assertThatThrownBy(() -> publication.approvePublication(acting, ofTheSubstitute.code(), ofTheSubstitute.version())).isInstanceOf(SecondPersonNeededException.class);
        ConsultationView ofAnother = proposed(person(Role.DRAFTER));
        assertThat(publication.approvePublication(acting, ofAnother.code(), ofAnother.version()).opensAt()).isNotNull();
    }

    @Test
    void it_is_ended_early_by_the_substitute_or_the_absent_and_holds_no_longer() {
        Actor absent = person(Role.APPROVER);
        Actor substitute = person();
        SubstitutionView named = substitutions.name(absent, asked(absent, substitute, today(), today()));
        String token = sessions.begin(substitute, HERE);
        sessions.actFor(token, named.id());
        assertThatThrownBy(() -> substitutions.end(person(), named.id())).isInstanceOf(PermissionDeniedException.class);
        assertThat(sessions.actor(token).orElseThrow().absent()).isNotNull();

        substitutions.end(substitute, named.id());

        assertThat(sessions.actor(token).orElseThrow().absent()).isNull();
        substitutions.name(absent, asked(absent, person(), today(), today()));
    }

    @Test
    void only_colleagues_of_the_same_office_or_above_and_one_a_day() {
        OfficeView unit = offices.all().stream().filter(office -> office.parentId() != null).findFirst().orElseThrow();
        Actor below = at(unit.code());
        Actor above = person();

        assertThat(wrong(above, asked(above, below, today(), today()))).isEqualTo("not_a_colleague");
        assertThat(wrong(above, asked(above, above, today(), today()))).isEqualTo("not_a_colleague");
        substitutions.name(below, asked(below, above, today(), today().plusDays(3)));
        assertThat(wrong(below, asked(below, person(), today().plusDays(3), today().plusDays(5)))).isEqualTo("already_substituted");
        assertThat(substitutions.standingIn(above)).extracting(one -> one.absent().id()).containsExactly(below.id());
    }

    @Test
    void an_administrator_names_one_for_an_absent_colleague_and_never_himself() {
        Actor absent = person(Role.APPROVER);
        Actor administrator = person(Role.ADMINISTRATOR);
        Actor ofAUnit = new Actor(-1, "unit-admin", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, root() + "987654/")), false);

        assertThatThrownBy(() -> substitutions.name(ofAUnit, asked(absent, person(), today(), today()))).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> substitutions.name(person(Role.APPROVER), asked(absent, person(), today(), today()))).isInstanceOf(PermissionDeniedException.class);
        assertThat(wrong(administrator, asked(absent, administrator, today(), today()))).isEqualTo("not_a_colleague");
        assertThat(substitutions.name(administrator, asked(absent, person(), today(), today())).isRunning()).isTrue();
    }

    @Test
    void identities_stay_with_the_custodian_and_a_closed_account_lends_nothing() {
        Actor absent = person(Role.IDENTITY_CUSTODIAN, Role.MODERATOR);
        Actor substitute = person();
        SubstitutionView named = substitutions.name(absent, asked(absent, substitute, today(), today()));
        String token = sessions.begin(substitute, HERE);
        sessions.actFor(token, named.id());
        assertThat(sessions.actor(token).orElseThrow().grants()).extracting(Grant::role).containsExactly(Role.MODERATOR);

        accounts.setActive(Actor.SYSTEM, absent.id(), false);

        assertThat(sessions.actor(token)).hasValueSatisfying(actor -> assertThat(actor.grants()).isEmpty());
    }

    @Test
    void a_role_that_requires_a_second_factor_requires_it_of_the_substitute() {
        OfficeView unit = offices.all().stream().filter(office -> office.parentId() != null).findFirst().orElseThrow();
        Actor absent = person();
        accounts.grant(Actor.SYSTEM, absent.id(), Role.AUDITOR, unit.code());
        Actor substitute = person();
        SubstitutionView named = substitutions.name(absent, asked(absent, substitute, today(), today()));
        String token = sessions.begin(substitute, HERE);
        settings.set(Actor.SYSTEM, unit.path(), "signIn.secondFactorRoles", "AUDITOR");
        try {
            assertThatThrownBy(() -> sessions.actFor(token, named.id())).isInstanceOf(SecondFactorNeededException.class);
        } finally {
            settings.set(Actor.SYSTEM, unit.path(), "signIn.secondFactorRoles", null);
        }
        sessions.actFor(token, named.id());
        assertThat(sessions.actor(token).orElseThrow().absent()).isNotNull();
    }

    private Actor acting(Actor absent, Actor substitute) {
        SubstitutionView named = substitutions.name(absent, asked(absent, substitute, today(), today()));
        String token = sessions.begin(substitute, HERE);
        sessions.actFor(token, named.id());
        return sessions.actor(token).orElseThrow();
    }

    private ConsultationView proposed(Actor drafter) {
        long draft = drafts.create(drafter, new NewDraft("آیین‌نامهٔ جانشین " + UUID.randomUUID(), "BYLAW", "root", "draft.txt", TEXT.getBytes(StandardCharsets.UTF_8))).id();
        ConsultationView planned = consultations.plan(drafter, draft, ConsultationPlan.ofKind("BYLAW"));
        return publication.proposePublication(drafter, planned.code(), planned.version());
    }

    private String wrong(Actor actor, NameSubstitute asked) {
        return catchThrowableOfType(InvalidInputException.class, () -> substitutions.name(actor, asked)).fields().get(0).code();
    }

    private static NameSubstitute asked(Actor absent, Actor substitute, LocalDate from, LocalDate until) {
        return new NameSubstitute(absent.id(), substitute.name(), from, until);
    }

    private Actor person(Role... roles) {
        Actor made = at("root");
        List.of(roles).forEach(role -> accounts.grant(Actor.SYSTEM, made.id(), role, "root"));
        return signIn.actor(made.id()).orElseThrow();
    }

    private Actor at(String office) {
        return signIn.actor(accounts.create(Actor.SYSTEM, new NewAccount(name(), "آزمون", "Test", null, office), PASSWORD).id()).orElseThrow();
    }

    private static String name() {
        return "v-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private String root() {
        return offices.root().path();
    }

    private LocalDate today() {
        return SolarHijri.tehranDay(clock.now());
    }
}
