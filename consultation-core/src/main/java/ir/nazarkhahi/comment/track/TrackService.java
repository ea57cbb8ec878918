package ir.nazarkhahi.comment.track;

import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.comment.Answer;
import ir.nazarkhahi.comment.AnswerSource;
import ir.nazarkhahi.comment.subject.Subject;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.tracking.TrackedItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Opens what a tracking code leads to. */
@ApplicationScoped
@UseCase
public class TrackService {
    @Inject
    private TrackedDoor door;
    @Inject
    private TrackedComments comments;
    @Inject
    private Subjects subjects;
    @Inject
    private ConsultationService consultations;
    @Inject
    private TextService texts;
    @Inject
    private AttachmentService attachments;
    @Inject
    private Instance<AnswerSource> answers;

    /**
     * @param code as typed
     * @param factor the last four digits of the mobile number, as typed; needed only if one was left
     * @param callerAddress a name of the caller's address block, for slowing down who guesses
     * @throws CodeUnknownException if they open nothing
     * @throws ir.nazarkhahi.gate.TooManyException after too many misses
     */
    public TrackedView track(String code, String factor, String callerAddress) {
        return view(door.open(new Holder(code, factor, callerAddress)));
    }

    private TrackedView view(TrackedItem item) {
        TrackedComments.Found comment = comments.byId(item.targetId());
        Subject subject = subjects.byId(comment.consultationId());
        Answer answer = answers.isUnsatisfied() ? null : answers.get().released(List.of(comment.id())).get(comment.id());
        List<TrackedEvent> history = new ArrayList<>(comments.history(comment));
        if (answer != null) {
            history.add(new TrackedEvent(answer.releasedAt(), "ANSWERED", null, false));
        }
        return new TrackedView(item.kind(), comment.state().name(), comment.ref(), subject.code(), subject.title(),
                comment.provisionEId(), comment.textNumber(), place(comment), comment.markedWords(), comment.receivedAt(), answer, List.copyOf(history), files(comment), current(comment, subject));
    }

    private List<TrackedFile> files(TrackedComments.Found comment) {
        return attachments.of(List.of(comment.id())).getOrDefault(comment.id(), List.of()).stream().map(TrackedFile::of).toList();
    }

    private String place(TrackedComments.Found comment) {
        String written = comment.provisionEId() == null ? null : TextService.address(comment.provisionEId(), comment.textNumber());
        return written == null ? null : texts.place(consultations.byId(comment.consultationId()), written).map(ProvisionView::eId).orElse(written);
    }

    /** What its author may still change; null afterwards. */
    private Current current(TrackedComments.Found comment, Subject subject) {
        return subject.open() && !comment.state().isGone() ? comments.current(comment.id()) : null;
    }
}
