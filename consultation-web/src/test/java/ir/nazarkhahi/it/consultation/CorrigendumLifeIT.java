package ir.nazarkhahi.it.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.corrigendum.Corrigendum;
import ir.nazarkhahi.consultation.corrigendum.CorrigendumService;
import ir.nazarkhahi.consultation.corrigendum.ProposedCorrigendum;
import ir.nazarkhahi.consultation.published.PublishedText;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.consultation.rule.CorrigendumNeedsRunningException;
import ir.nazarkhahi.consultation.rule.NotProposedException;
import ir.nazarkhahi.consultation.rule.SecondPersonNeededException;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.gate.StaleException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs inside the server. Issue 3, point 13: two people correct a text as they publish it. */
@ExtendWith(ArquillianExtension.class)
class CorrigendumLifeIT {
    @Inject
    private Staged staged;
    @Inject
    private CorrigendumService corrigenda;
    @Inject
    private TextService texts;
    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;

    private Corrigendum corrigendum(ConsultationView consultation, int base, String firstArticle) {
        List<EditedProvision> edited = drafts.provisions(consultation.versionId()).stream().map(EditedProvision::of)
                .map(provision -> "1".equals(provision.number()) ? provision.withText(firstArticle) : provision).toList();
        return new Corrigendum(base, edited, "یادداشت", "note", false, null);
    }

    @Test
    void what_one_person_proposes_another_approves_and_nothing_is_a_version_before() {
        ConsultationView open = staged.open("آیین‌نامهٔ اصلاح‌شونده");
        Actor both = staged.person(900_013, Role.DRAFTER, Role.APPROVER);

        ProposedCorrigendum proposed = corrigenda.propose(both, open.code(), corrigendum(open, 1, "متن اصلاح‌شده."));

        assertThat(proposed.changes()).hasSize(1);
        assertThat(drafts.byId(open.draftId()).versions()).hasSize(1);
        assertThatThrownBy(() -> corrigenda.approve(both, open.code(), proposed.id())).isInstanceOf(SecondPersonNeededException.class);
        assertThatThrownBy(() -> corrigenda.approve(staged.drafter(), open.code(), proposed.id())).isInstanceOf(PermissionDeniedException.class);
        ConsultationView corrected = corrigenda.approve(staged.approver(), open.code(), proposed.id());

        assertThat(corrected.versionId()).isNotEqualTo(open.versionId());
        assertThat(corrected.closesAt()).isEqualTo(open.closesAt());
        assertThat(texts.of(open.id())).extracting(PublishedText::versionId).containsExactly(open.versionId(), corrected.versionId());
        assertThat(corrigenda.find(staged.drafter(), open.code())).isEmpty();
        assertThat(drafts.isUntouched(open.versionId())).isTrue();
    }

    @Test
    void only_what_was_read_is_approved() {
        ConsultationView open = staged.open("آیین‌نامهٔ دو پیشنهاد");
        long read = corrigenda.propose(staged.drafter(), open.code(), corrigendum(open, 1, "یکم")).id();
        long other = corrigenda.propose(staged.drafter(), open.code(), corrigendum(open, 1, "دوم")).id();

        assertThatThrownBy(() -> corrigenda.approve(staged.approver(), open.code(), read)).isInstanceOf(StaleException.class);
        corrigenda.drop(staged.approver(), open.code(), other);
        assertThatThrownBy(() -> corrigenda.approve(staged.approver(), open.code(), other)).isInstanceOf(NotProposedException.class);
        assertThat(texts.of(open.id())).hasSize(1);
    }

    @Test
    void a_plan_is_changed_and_not_corrected() {
        ConsultationView planned = staged.planned("آیین‌نامهٔ برنامه");

        assertThatThrownBy(() -> corrigenda.propose(staged.drafter(), planned.code(), corrigendum(planned, 0, "یکم"))).isInstanceOf(CorrigendumNeedsRunningException.class);
        assertThat(consultations.byCode(staged.drafter(), planned.code()).versionId()).isEqualTo(planned.versionId());
    }
}
