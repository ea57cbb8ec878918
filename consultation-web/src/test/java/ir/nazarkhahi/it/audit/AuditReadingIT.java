package ir.nazarkhahi.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Absent;
import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.NotSignedInException;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.NewAccount;
import ir.nazarkhahi.account.signin.SignIn;
import ir.nazarkhahi.account.trail.AuditQuestion;
import ir.nazarkhahi.account.trail.AuditReading;
import ir.nazarkhahi.account.trail.AuditSlice;
import ir.nazarkhahi.account.trail.TrailExport;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The audit trail, filtered, paged and taken away (issue 3, point 11)")
class AuditReadingIT {
    private static final Actor AUDITOR = new Actor(987_001, "audit-reader", Actor.Kind.STAFF, List.of(new Grant(Role.AUDITOR, "/")), false);

    @Inject
    private AuditReading reading;
    @Inject
    private TrailExport exports;
    @Inject
    private AuditTrail audit;
    @Inject
    private AccountService accounts;
    @Inject
    private SignIn signIn;
    @Inject
    private OfficeService offices;
    @Inject
    private Tx tx;

    @Test
    void it_is_filtered_by_who_what_on_what_and_when() {
        Actor person = at("root");
        String subject = subject();
        note(person, "comment.pass", subject);
        note(person, "commentary.assign", subject);

        assertThat(actions(AUDITOR, new AuditQuestion(person.name().toUpperCase(java.util.Locale.ROOT), null, null, Span.ALL))).containsExactly("commentary.assign", "comment.pass");
        assertThat(actions(AUDITOR, new AuditQuestion(null, "comment", subject, Span.ALL))).containsExactly("comment.pass");
        assertThat(actions(AUDITOR, new AuditQuestion(null, "commentary.assign", subject, Span.ALL))).containsExactly("commentary.assign");
        assertThat(actions(AUDITOR, new AuditQuestion(null, null, subject, new Span(Instant.now().plusSeconds(60), null)))).isEmpty();
        assertThat(actions(AUDITOR, new AuditQuestion(null, null, subject, new Span(null, Instant.now().minusSeconds(60))))).isEmpty();
        assertThat(actions(AUDITOR, new AuditQuestion(null, null, subject, new Span(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60))))).hasSize(2);
        assertThat(actions(AUDITOR, new AuditQuestion("nobody-of-that-name", null, null, Span.ALL))).isEmpty();
        assertThat(reading.slice(AUDITOR, new AuditQuestion(null, null, subject.substring(0, subject.indexOf(':')), Span.ALL), null, 50).items()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void what_was_done_in_somebodys_place_is_found_under_both_names() {
        Actor absent = at("root");
        Actor substitute = at("root");
        note(substitute.inPlaceOf(new Absent(absent.id(), absent.name()), List.of()), "consultation.extend", subject());

        for (Actor one : List.of(absent, substitute)) {
            AuditView entry = reading.slice(AUDITOR, new AuditQuestion(one.name(), null, null, Span.ALL), null, 1).items().get(0);
            assertThat(entry.actorName()).isEqualTo(substitute.name());
            assertThat(entry.forName()).isEqualTo(absent.name());
        }
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition_while_the_trail_grows() {
        Actor person = at("root");
        String subject = subject();
        for (int i = 0; i < 7; i++) {
            note(person, "test.number" + i, subject);
        }
        // three of the same moment: then the number decides
        tx.run(entities -> entities.createNativeQuery("UPDATE audit_entry SET happened_at = TIMESTAMP'2026-01-01 00:00:00' WHERE subject = ?1"
                + " AND action IN ('test.number0', 'test.number1', 'test.number2')").setParameter(1, subject).executeUpdate());
        AuditQuestion question = new AuditQuestion(null, null, subject, Span.ALL);

        List<String> read = new ArrayList<>();
        AuditSlice slice = reading.slice(AUDITOR, question, null, 2);
        while (true) {
            slice.items().forEach(entry -> read.add(entry.action()));
            note(person, "test.later", subject);
            if (slice.next() == null) {
                break;
            }
            slice = reading.slice(AUDITOR, question, slice.next(), 2);
        }

        assertThat(read).containsExactly("test.number6", "test.number5", "test.number4", "test.number3", "test.number2", "test.number1", "test.number0");
    }

    @Test
    void a_reader_below_the_root_reads_what_the_people_at_home_there_did() {
        OfficeView unit = offices.all().stream().filter(office -> office.parentId() != null).findFirst().orElseThrow();
        Actor inside = at(unit.code());
        Actor outside = at("root");
        String subject = subject();
        note(inside, "test.inside", subject);
        note(outside, "test.outside", subject);
        Actor administrator = new Actor(987_002, "unit-admin", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, unit.path())), false);
        Actor ofNobody = new Actor(987_003, "lonely-admin", Actor.Kind.STAFF, List.of(new Grant(Role.ADMINISTRATOR, unit.path() + "987654/")), false);

        assertThat(actions(administrator, new AuditQuestion(null, null, subject, Span.ALL))).containsExactly("test.inside");
        assertThat(actions(administrator, new AuditQuestion(outside.name(), null, null, Span.ALL))).isEmpty();
        assertThat(actions(administrator, new AuditQuestion("system", null, null, Span.ALL))).isEmpty();
        assertThat(actions(ofNobody, AuditQuestion.ALL)).isEmpty();
        assertThatThrownBy(() -> reading.slice(outside, AuditQuestion.ALL, null, 1)).isInstanceOf(PermissionDeniedException.class);
        assertThatThrownBy(() -> reading.slice(Actor.PUBLIC, AuditQuestion.ALL, null, 1)).isInstanceOf(NotSignedInException.class);
        assertThatThrownBy(() -> exports.prepare(outside, AuditQuestion.ALL, "csv")).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void sizes_and_pages_that_are_none_are_refused() {
        assertThatThrownBy(() -> reading.slice(AUDITOR, AuditQuestion.ALL, null, 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reading.slice(AUDITOR, AuditQuestion.ALL, null, 201)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reading.slice(AUDITOR, AuditQuestion.ALL, Long.MAX_VALUE, 1)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_export_goes_beyond_one_reading_and_is_noted_with_its_question() throws IOException {
        String subject = subject();
        note(AUDITOR, "test.many", subject);
        for (int doubled = 0; doubled < 11; doubled++) {
            tx.run(entities -> entities.createNativeQuery("INSERT INTO audit_entry (happened_at, actor_id, actor_name, action, subject, details)"
                    + " SELECT happened_at, actor_id, actor_name, action, subject, details FROM audit_entry WHERE subject = ?1").setParameter(1, subject).executeUpdate());
        }
        List<Long> taken = new ArrayList<>();

        exports.prepare(AUDITOR, new AuditQuestion(null, null, subject, Span.ALL), "jsonl").forEach(entry -> taken.add(entry.id()));

        assertThat(taken).hasSize(2_048).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        AuditView noted = reading.slice(AUDITOR, new AuditQuestion(null, "audit.export", null, Span.ALL), null, 1).items().get(0);
        assertThat(noted.actorName()).isEqualTo(AUDITOR.name());
        assertThat(noted.details()).contains("jsonl").contains(subject);
    }

    private List<String> actions(Actor actor, AuditQuestion question) {
        return reading.slice(actor, question, null, 200).items().stream().map(AuditView::action).filter(action -> !action.equals("account.create")).toList();
    }

    private void note(Actor actor, String action, String subject) {
        tx.run(entities -> {
            audit.record(actor, action, subject);
            return null;
        });
    }

    private static String subject() {
        return "test:" + UUID.randomUUID();
    }

    private Actor at(String office) {
        NewAccount asked = new NewAccount("u-" + UUID.randomUUID().toString().substring(0, 13), "آزمون", "Test", null, office);
        return signIn.actor(accounts.create(Actor.SYSTEM, asked, "چند واژهٔ بی‌ربط").id()).orElseThrow();
    }
}
