package ir.nazarkhahi.comment.intake;

import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.comment.mark.Marking;
import ir.nazarkhahi.comment.file.ClaimedFiles;
import ir.nazarkhahi.comment.intake.commit.GroupCommit;
import ir.nazarkhahi.comment.intake.commit.PendingComment;
import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.comment.subject.CommentWindow;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.OnceRegister;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Takes comments in. All checking, sealing and signing is done by the caller's thread; writing is shared with others. */
@ApplicationScoped
public class Intake {
    @Inject
    private Windows windows;
    @Inject
    private Marking marking;
    @Inject
    private Acceptance acceptance;
    @Inject
    private GroupCommit commit;
    @Inject
    private OnceRegister register;
    @Inject
    private Settings settings;
    @Inject
    private Answering answering;
    @Inject
    private ClaimedFiles files;

    /**
     * The stage is completed once the comment is on disk, on a thread that may be kept busy. It fails with a broken rule:
     * {@link WindowClosedException}, {@link ir.nazarkhahi.gate.InvalidInputException}, not found, a key used for
     * something else, or too much to do. Nothing is stored then, and the same may be sent again.
     */
    public CompletionStage<Receipt> submit(SubmitComment comment) {
        try {
            CompletableFuture<Receipt> reply = new CompletableFuture<>();
            commit.submit(checked(comment, reply));
            return reply.thenApplyAsync(Function.identity(), answering.threads());
        } catch (WindowClosedException tooLate) {
            return sentBefore(comment.arrival().once()).map(CompletableFuture::completedFuture)
                    .orElseGet(() -> CompletableFuture.failedFuture(tooLate));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private PendingComment checked(SubmitComment comment, CompletableFuture<Receipt> reply) {
        CommentWindow window = windows.on(windows.openAt(comment.consultationCode(), comment.arrival().at()), comment);
        CommentRules.check(comment, (int) settings.number(window.officePath(), Setting.LONGEST_COMMENT), eId -> windows.provision(window, eId).isPresent());
        List<ReceivedFile> received = comment.files().isEmpty() ? List.of() : files.check(comment.files(), window.officePath());
        return acceptance.of(comment, window, received, marking.of(comment.mark(), window.versionId(), comment.eIdOrNull()), reply);
    }

    /** What was accepted keeps its answer when the window has closed meanwhile. */
    private Optional<Receipt> sentBefore(OnceKey once) {
        return register.reply(once).map(Receipt::of);
    }
}
