package ir.nazarkhahi.comment.retention;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.access.PermissionDeniedException;
import ir.nazarkhahi.comment.retention.RetentionTable.Progress;
import ir.nazarkhahi.comment.subject.EndedSubjects;
import ir.nazarkhahi.consultation.conclusion.Ended;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells administrators and auditors what would go and when, and what has gone. Nothing is destroyed by asking. */
@ApplicationScoped
@UseCase
public class RetentionService {
    @Inject
    private EndedSubjects subjects;
    @Inject
    private RetentionTable table;
    @Inject
    private Settings settings;

    /** What is still to go first, the next to go at the top; only the figures of this page are counted. */
    public Page<RetentionView> list(Actor actor, int page, int size) {
        Page.check(page, size);
        if (!actor.mayAnywhere(Permission.ADMINISTER) && !actor.mayAnywhere(Permission.AUDIT_READ)) {
            throw new PermissionDeniedException(Permission.ADMINISTER);
        }
        Set<Long> finished = table.finished();
        List<Ended> mine = subjects.all().stream().filter(ended -> mayRead(actor, ended))
                .sorted(Comparator.comparing((Ended ended) -> finished.contains(ended.id())).thenComparing(Ended::at)).toList();
        List<Ended> asked = mine.stream().skip((long) page * size).limit(size).toList();
        Map<Long, Progress> progress = table.progress(asked.stream().map(Ended::id).toList());
        return new Page<>(asked.stream().map(ended -> view(ended, progress.get(ended.id()))).toList(), mine.size(), page, size);
    }

    private static boolean mayRead(Actor actor, Ended ended) {
        return actor.may(Permission.ADMINISTER, ended.officePath()) || actor.may(Permission.AUDIT_READ, ended.officePath());
    }

    private RetentionView view(Ended ended, Progress progress) {
        boolean over = progress != null && progress.finishedAt() != null;
        long months = settings.number(ended.officePath(), Setting.IDENTITY_MONTHS);
        return new RetentionView(ended.id(), ended.code(), ended.title(), ended.at(), months, KeepingTime.endsAt(ended.at(), months).orElse(null),
                over ? Sealed.NOTHING : table.sealed(ended.id()), progress == null ? Sealed.NOTHING : progress.destroyed(), over ? progress.finishedAt() : null);
    }
}
