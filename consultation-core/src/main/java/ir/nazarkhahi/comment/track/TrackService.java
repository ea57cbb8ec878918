package ir.nazarkhahi.comment.track;

import ir.nazarkhahi.comment.Answer;
import ir.nazarkhahi.comment.AnswerSource;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.identity.IdentityVault;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.tracking.TrackedItem;
import ir.nazarkhahi.tracking.TrackingCode;
import ir.nazarkhahi.tracking.TrackingRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens what a tracking code leads to. */
@ApplicationScoped
@UseCase
public class TrackService {
    private static final long NOBODY = 0;

    @Inject
    private TrackingRegister register;
    @Inject
    private IdentityVault identities;
    @Inject
    private TrackedComments comments;
    @Inject
    private ConsultationService consultations;
    @Inject
    private Instance<AnswerSource> answers;
    @Inject
    private Misses misses;

    /**
     * @param code as typed
     * @param factor the last four digits of the mobile number, as typed; needed only if one was left
     * @param callerAddress a name of the caller's address block, for slowing down who guesses
     * @throws CodeUnknownException if they open nothing
     * @throws ir.nazarkhahi.gate.TooManyException after too many misses
     */
    public TrackedView track(String code, String factor, String callerAddress) {
        misses.beginFrom(callerAddress);
        Optional<TrackedItem> item = TrackingCode.parse(code).flatMap(register::find);
        item.ifPresent(known -> misses.beginWith(known.id()));
        if (!opens(item.orElse(null), factor)) {
            throw new CodeUnknownException();
        }
        misses.answered(callerAddress, item.orElseThrow().id());
        return view(item.get());
    }

    /** Does the same work whether the code is known or not. */
    private boolean opens(TrackedItem item, String factor) {
        long identity = item == null || item.identityId() == null ? NOBODY : item.identityId();
        boolean needed = identities.hasFactor(identity);
        boolean fits = identities.factorFits(identity, factor);
        return item != null && (fits || !needed);
    }

    private TrackedView view(TrackedItem item) {
        TrackedComments.Found comment = comments.byId(item.targetId());
        ConsultationView consultation = consultations.byId(comment.consultationId());
        Answer answer = answers.isUnsatisfied() ? null : answers.get().released(List.of(comment.id())).get(comment.id());
        List<TrackedEvent> history = new ArrayList<>(comments.history(comment));
        if (answer != null) {
            history.add(new TrackedEvent(answer.releasedAt(), "ANSWERED", null, false));
        }
        return new TrackedView(item.kind(), comment.state().name(), comment.ref(), consultation.code(), consultation.title(),
                comment.provisionEId(), item.receivedAt(), answer, List.copyOf(history));
    }
}
