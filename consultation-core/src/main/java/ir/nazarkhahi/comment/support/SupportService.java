package ir.nazarkhahi.comment.support;

import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentRef;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.intake.WindowClosedException;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.comment.subject.CommentWindow;
import ir.nazarkhahi.consultation.sealing.IntakeLock.Gate;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.keys.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/** Takes support in, once for each token, as long as the window is open. */
@ApplicationScoped
@UseCase
public class SupportService {
    private static final String PURPOSE = "comment.support";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22,128}");

    @Inject
    private CommentQueries comments;
    @Inject
    private Subjects subjects;
    @Inject
    private BlindIndex index;
    @Inject
    private SupportTable table;

    /**
     * Said twice, it counts once; taken back twice, too.
     *
     * @throws NotFoundException if nobody can read such a comment in that consultation
     * @throws WindowClosedException before and after the window: what is sealed changes no more
     */
    public Support set(SupportComment asked) {
        if (asked.token() == null || !TOKEN.matcher(asked.token()).matches()) {
            throw new InvalidInputException("token", "malformed_token");
        }
        CommentWindow window = subjects.window(asked.consultationCode());
        WorkingComment comment = readable(asked);
        if (!window.isOpenAt(asked.at())) {
            throw window.at(asked.at()) == CommentWindow.Standing.WITHDRAWN ? WindowClosedException.withdrawn() : WindowClosedException.closed();
        }
        hold(window.subjectId());
        table.useUp(asked.proof());
        change(window.subjectId(), comment.id(), asked);
        return new Support(comment.ref(), asked.supports(), table.total(comment.id()));
    }

    private WorkingComment readable(SupportComment asked) {
        return comments.working(asked.ref()).filter(comment -> comment.state() == CommentState.PUBLISHED || comment.state() == CommentState.REDACTED)
                .filter(comment -> CommentRef.parse(comment.ref()).orElseThrow().consultationCode().equals(asked.consultationCode()))
                .orElseThrow(() -> new NotFoundException("comment"));
    }

    /** The sealing waits for this transaction, or has come before it: nothing is written after the fingerprints are deleted. */
    private void hold(long consultationId) {
        Gate gate = table.gate(consultationId);
        if (gate != Gate.OPEN) {
            throw gate == Gate.WITHDRAWN ? WindowClosedException.withdrawn() : WindowClosedException.closed();
        }
    }

    private void change(long consultationId, long commentId, SupportComment asked) {
        String value = commentId + ":" + asked.token();
        List<byte[]> known = index.candidates(PURPOSE, value);
        int changed = asked.supports() ? table.add(consultationId, commentId, index.of(PURPOSE, value), known) : -table.remove(consultationId, commentId, known);
        if (changed != 0) {
            table.note(commentId, changed);
        }
    }
}
