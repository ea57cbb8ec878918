package ir.nazarkhahi.it.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.NotSignedInException;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.draft.version.VersionView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.it.Tx;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Versions of a draft and the lineage of its provisions (issue 2, point 4)")
class DraftVersionsIT {
    private static final String TEXT = "ماده ۱ـ واحدها موظفند اطلاعات خود را منتشر کنند.\nماده ۲ـ مهلت پاسخ به مردم ده روز است:\nالف ـ روز کاری.\nب ـ بدون تمدید.\n";

    @Inject
    private DraftService drafts;
    @Inject
    private Tx tx;

    @Test
    void a_revision_keeps_lineage_through_change_addition_and_removal() {
        DraftView draft = draft();
        List<ProvisionView> before = drafts.provisions(draft.newest().id());

        List<EditedProvision> edited = new ArrayList<>();
        edited.add(EditedProvision.of(before.get(0)));
        edited.add(new EditedProvision(null, ProvisionType.ARTICLE, 0, "2", "ماده ۲ـ", "", "ماده تازه."));
        edited.add(new EditedProvision(before.get(1).lineage(), ProvisionType.ARTICLE, 0, "3", "ماده ۳ـ", "", "مهلت پاسخ یک ماه است:"));
        edited.add(EditedProvision.of(before.get(3)));
        VersionView made = drafts.revise(Actor.SYSTEM, draft.id(), draft.newest().id(), edited);

        List<ProvisionView> after = drafts.provisions(made.id());
        assertThat(after).extracting(ProvisionView::eId).containsExactly("art_1", "art_2", "art_3", "art_3__cl_b");
        assertThat(after).extracting(ProvisionView::lineage).containsSubsequence(before.get(0).lineage(), before.get(1).lineage(), before.get(3).lineage());
        assertThat(before).extracting(ProvisionView::lineage).doesNotContain(after.get(1).lineage());
        assertThat(drafts.provisions(draft.newest().id())).as("the version before stays as it was").isEqualTo(before);
        assertThat(drafts.byId(draft.id()).versions()).hasSize(2);
    }

    @Test
    void only_the_newest_version_can_be_revised() {
        DraftView draft = draft();
        List<EditedProvision> edited = drafts.provisions(draft.newest().id()).stream().map(EditedProvision::of).toList();
        drafts.revise(Actor.SYSTEM, draft.id(), draft.newest().id(), edited);

        assertThatThrownBy(() -> drafts.revise(Actor.SYSTEM, draft.id(), draft.newest().id(), edited)).isInstanceOf(StaleException.class);
    }

    @Test
    void what_stood_in_a_removed_provision_does_not_fall_to_another() {
        DraftView draft = draft();
        List<ProvisionView> before = drafts.provisions(draft.newest().id());
        List<EditedProvision> edited = before.stream().filter(p -> !p.eId().equals("art_2")).map(EditedProvision::of).toList();

        assertThatThrownBy(() -> drafts.revise(Actor.SYSTEM, draft.id(), draft.newest().id(), edited)).isInstanceOf(InvalidInputException.class)
                .satisfies(refused -> assertThat(((InvalidInputException) refused).fields()).extracting("code").containsOnly("parent_removed"));
    }

    @Test
    void a_newer_file_continues_what_it_says_again() {
        DraftView draft = draft();
        List<ProvisionView> before = drafts.provisions(draft.newest().id());
        String newer = "ماده ۱ـ ناظر هر ماه گزارش می‌نویسد.\nماده ۲ـ واحدها موظفند اطلاعات خود را منتشر کنند.\nماده ۳ـ مهلت پاسخ به مردم بیست روز است.\n";

        DraftView after = drafts.importAgain(Actor.SYSTEM, draft.id(), draft.newest().id(), "newer.txt", newer.getBytes(StandardCharsets.UTF_8));

        List<ProvisionView> provisions = drafts.provisions(after.newest().id());
        assertThat(provisions.get(1).lineage()).isEqualTo(before.get(0).lineage());
        assertThat(provisions.get(2).lineage()).isEqualTo(before.get(1).lineage());
        assertThat(before).extracting(ProvisionView::lineage).doesNotContain(provisions.get(0).lineage());
    }

    @Test
    void a_frozen_text_shows_when_it_was_touched_behind_the_service() {
        DraftView draft = draft();
        long version = draft.newest().id();
        assertThat(drafts.isUntouched(version)).isTrue();

        tx.run(em -> em.createNativeQuery("update provision set text = 'x' where version_id = ?1 and ordinal = 0").setParameter(1, version).executeUpdate());

        assertThat(drafts.isUntouched(version)).isFalse();
    }

    @Test
    void who_has_no_right_may_not_write() {
        Actor reader = new Actor(7, "reader", Actor.Kind.STAFF, List.of(new Grant(Role.OVERSIGHT, "/")), false);

        assertThatThrownBy(() -> drafts.create(Actor.PUBLIC, asked())).isInstanceOf(NotSignedInException.class);
        assertThatThrownBy(() -> drafts.create(reader, asked())).isInstanceOf(PermissionDeniedException.class);
    }

    @Test
    void a_text_of_many_provisions_is_written_in_a_moment() {
        String text = "ماده ۱ـ موارد:\n" + "تبصره ـ متن این تبصره است.\n".repeat(5_000);

        DraftView made = drafts.create(Actor.SYSTEM, new NewDraft("بلند", "BYLAW", "root", "long.txt", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(drafts.provisions(made.newest().id())).hasSize(5_001).last().satisfies(p -> assertThat(p.eId()).isEqualTo("art_1__note_5000"));
    }

    private DraftView draft() {
        return drafts.create(Actor.SYSTEM, asked());
    }

    private static NewDraft asked() {
        return new NewDraft("آیین‌نامه", "BYLAW", "root", "draft.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    }
}
