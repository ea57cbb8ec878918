package ir.nazarkhahi.it.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Grant;
import ir.nazarkhahi.access.Role;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.NewDraft;
import ir.nazarkhahi.draft.waiting.ImportService;
import ir.nazarkhahi.draft.waiting.ImportView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.it.Tx;
import ir.nazarkhahi.job.JobState;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("An import that was stopped has lost nothing (issue 3, points 1 and 15)")
class StoppedImportIT {
    private static final byte[] TEXT = "ماده ۱ـ متن نخست.\nماده ۲ـ متن دوم.\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    private ImportService imports;
    @Inject
    private DraftService drafts;
    @Inject
    private Tx tx;

    @Test
    void it_can_be_ordered_again_and_is_a_draft_then() throws Exception {
        Actor drafter = drafter();
        ImportView stopped = ended(drafter, stopped(drafter).id());
        assertThat(stopped.job().state()).isEqualTo(JobState.CANCELLED);
        assertThat(stopped.isStranded()).isTrue();
        assertThat(imports.unfinished(drafter)).extracting(ImportView::id).contains(stopped.id());

        imports.again(drafter, stopped.id());

        ImportView done = awaited(drafter, stopped.id());
        assertThat(drafts.byId(done.draftId()).provisions()).isEqualTo(2);
        assertThat(imports.unfinished(drafter)).extracting(ImportView::id).doesNotContain(stopped.id());
    }

    @Test
    void or_be_given_up() throws Exception {
        Actor drafter = drafter();
        ImportView stopped = ended(drafter, stopped(drafter).id());

        imports.discard(drafter, stopped.id());

        assertThatThrownBy(() -> imports.byId(drafter, stopped.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_newer_file_ordered_again_follows_on_the_version_that_is_the_newest_by_then() throws Exception {
        Actor drafter = drafter();
        var draft = drafts.create(drafter, asked());
        ImportView stopped = tx.run(entities -> imports.cancel(drafter, imports.orderNewer(drafter, draft.id(), draft.newest().id(), "newer.txt", TEXT).id()));
        drafts.importAgain(drafter, draft.id(), draft.newest().id(), "between.txt", TEXT);

        imports.again(drafter, ended(drafter, stopped.id()).id());

        assertThat(awaited(drafter, stopped.id()).draftId()).isEqualTo(draft.id());
        assertThat(drafts.byId(draft.id()).versions()).hasSize(3);
    }

    /** Ordered and stopped in one transaction, so that no runner can be faster. */
    private ImportView stopped(Actor drafter) {
        return tx.run(entities -> imports.cancel(drafter, imports.order(drafter, asked()).id()));
    }

    private ImportView awaited(Actor drafter, long id) throws InterruptedException {
        ImportView view = ended(drafter, id);
        assertThat(view.job().state()).isEqualTo(JobState.DONE);
        return view;
    }

    private ImportView ended(Actor drafter, long id) throws InterruptedException {
        ImportView view = imports.byId(drafter, id);
        for (int i = 0; i < 200 && !view.job().state().isFinal(); i++) {
            Thread.sleep(100);
            view = imports.byId(drafter, id);
        }
        return view;
    }

    private static NewDraft asked() {
        return new NewDraft("متن ایستاده", "BYLAW", "root", "text.txt", TEXT);
    }

    private static Actor drafter() {
        return new Actor(-7, "stopped-import", Actor.Kind.STAFF, List.of(new Grant(Role.DRAFTER, "/")), false);
    }
}
