package ir.nazarkhahi.commentary.disposition;

import static ir.nazarkhahi.gate.sql.NativeSql.instant;
import static ir.nazarkhahi.gate.sql.NativeSql.number;

import ir.nazarkhahi.comment.Answer;
import ir.nazarkhahi.comment.AnswerSource;
import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the room of comments what may be read: nothing before the release, then every answer, and for rejected comments why they were not considered. */
@ApplicationScoped
@UseCase
public class ReleasedAnswers implements AnswerSource {
    private static final String NOT_CONSIDERED = "NOT_CONSIDERED";

    @Inject
    private DispositionRepository dispositions;
    @Inject
    private Dispositions released;
    @Inject
    private CommentLedger ledger;

    @Override
    public Map<Long, Answer> released(Collection<Long> commentIds) {
        Map<Long, Answer> answers = new HashMap<>();
        if (commentIds.isEmpty()) {
            return answers;
        }
        String ids = commentIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        dispositions.rows("SELECT d.comment_id, d.kind, d.reason, d.answer, r.released_at FROM disposition d"
                + " JOIN commentary_release r ON r.consultation_id = d.consultation_id WHERE d.comment_id IN (" + ids + ")")
                .forEach(row -> answers.put(number(row[0]),
                        new Answer(row[1].toString(), row[2].toString(), row[3].toString(), instant(row[4]))));
        addRejected(commentIds, answers);
        return answers;
    }

    private void addRejected(Collection<Long> commentIds, Map<Long, Answer> answers) {
        Map<Long, Optional<Instant>> releases = new HashMap<>();
        ledger.rejected(commentIds).forEach((id, rejection) -> releases.computeIfAbsent(rejection.consultationId(), released::releasedAt)
                .ifPresent(at -> answers.put(id, new Answer(NOT_CONSIDERED, rejection.reason(), "", at))));
    }
}
