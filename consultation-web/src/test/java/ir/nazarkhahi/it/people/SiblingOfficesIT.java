package ir.nazarkhahi.it.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.commentary.CommentaryService;
import ir.nazarkhahi.commentary.conclusion.ConclusionService;
import ir.nazarkhahi.commentary.conclusion.EditedText;
import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.SaveRevision;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.disposition.DispositionService;
import ir.nazarkhahi.commentary.disposition.PutDisposition;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.export.ExportService;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.commentary.handover.InboxOrder;
import ir.nazarkhahi.commentary.handover.ProposeHandOver;
import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.office.OfficeService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The office that received a commentary works on it wherever it stands in the tree (PS-03, F.11)")
class SiblingOfficesIT {
    private static final Conclusion CONCLUSION = new Conclusion("12/34", LocalDate.now(), null, "رئیس");

    @Inject
    private ClosedConsultations closed;
    @Inject
    private CommentaryService commentary;
    @Inject
    private ExportService exports;
    @Inject
    private HandOverService handOvers;
    @Inject
    private DispositionService dispositions;
    @Inject
    private RevisionService revisions;
    @Inject
    private ConclusionService conclusions;
    @Inject
    private OutcomeService outcomes;
    @Inject
    private OfficeService offices;
    @Inject
    private Tx tx;

    @Test
    void a_sibling_reads_answers_revises_and_proposes_from_the_hand_over_until_the_return() throws Exception {
        Actor legal = heldIn("legal", 9_101, Role.LEGAL_OFFICER);
        String code = closed.inOffice("it", "یک");
        assertThatThrownBy(() -> commentary.read(legal, code)).isInstanceOf(PermissionDeniedException.class);

        closed.handedOver(code, to("legal"));
        assertThat(commentary.read(legal, code).balance().received()).isEqualTo(1);
        assertThat(commentary.groups(legal, code, "art_1", 0, 20).items()).hasSize(1);
        assertThat(exports.prepare(legal, code, DocumentFormat.CSV, Locale.ENGLISH)).isNotNull();
        assertThat(dispositions.put(legal, code, List.of(PutDisposition.of(code + "-000001", DispositionKind.NOTED, "د", "پ", null)))).isEqualTo(1);
        revisions.save(legal, code, new SaveRevision(List.of(new EditedText("art_1", null, "متن تازه.")), null, null));
        assertThat(outcomes.sideBySide(legal, code)).isNotEmpty();
        assertThat(conclusions.obstacles(legal, code)).isEmpty();
        assertThat(conclusions.propose(legal, code, CONCLUSION).proposer()).isEqualTo(legal.name());
        assertThatThrownBy(() -> conclusions.approve(heldIn("legal", 9_102, Role.APPROVER), code, 1)).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void what_was_returned_is_no_longer_the_sibling_s() throws Exception {
        Actor legal = heldIn("legal", 9_101, Role.LEGAL_OFFICER);
        String code = closed.handedOver(closed.inOffice("it", "یک"), to("legal"));
        handOvers.giveBack(legal, code, "ناقص است");

        assertThatThrownBy(() -> commentary.read(legal, code)).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void an_office_with_a_copy_finds_it_in_its_inbox_reads_it_and_does_nothing() throws Exception {
        Actor reader = heldIn("legal", 9_103, Role.DRAFTER);
        String code = closed.inOffice("it", "یک");
        closed.handedOver(code, new ProposeHandOver("it", List.of("legal"), null, null));

        assertThat(handOvers.inbox(reader, InboxOrder.NEWEST, 0, 200).items()).anyMatch(handOver -> handOver.code().equals(code));
        assertThat(commentary.read(reader, code).answered()).isZero();
        assertThatThrownBy(() -> dispositions.put(heldIn("legal", 9_101, Role.LEGAL_OFFICER), code,
                List.of(PutDisposition.of(code + "-000001", DispositionKind.NOTED, "د", "پ", null)))).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void staff_of_the_receiving_and_of_the_copied_office_are_told() throws Exception {
        String code = closed.inOffice("it", "یک");
        closed.handedOver(code, new ProposeHandOver("legal", List.of("it"), null, null));

        List<?> told = tx.run(em -> em.createNativeQuery("SELECT DISTINCT template FROM outbox WHERE account_id IS NOT NULL AND subject = 'consultation:" + code + "'").getResultList());
        assertThat(told.stream().map(Object::toString).toList()).contains("hand_over.proposed", "hand_over.received", "hand_over.copied");
    }

    private Actor heldIn(String office, long id, Role role) {
        return new Actor(id, role.name() + id, Actor.Kind.STAFF, List.of(new Grant(role, offices.byCode(office).orElseThrow().path())), false);
    }

    private static ProposeHandOver to(String office) {
        return new ProposeHandOver(office, null, null, null);
    }
}
