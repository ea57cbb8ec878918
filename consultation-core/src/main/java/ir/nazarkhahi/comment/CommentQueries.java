package ir.nazarkhahi.comment;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.comment.paging.CommentOrder;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.bulk.Sql;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads numbered comments: as the public sees them, and as staff work with them. Who may see the working copy is decided by the caller. */
@ApplicationScoped
public class CommentQueries {
    private static final int BITE = 500;

    @Resource(lookup = "java:app/jdbc/consultation")
    private DataSource database;
    @Inject
    private Instance<AnswerSource> answers;
    @Inject
    private AttachmentService attachments;

    private CommentTable comments;

    @PostConstruct
    void prepare() {
        comments = new CommentTable(new Sql(database));
    }

    /** What everybody may read, in the order of numbers, stubs in their places. */
    public Page<PublishedComment> published(CommentFilter filter, int page, int size) {
        return published(filter, CommentOrder.OLDEST, page, size);
    }

    /** What everybody may read, stubs in their places. */
    @UseCase
    public Page<PublishedComment> published(CommentFilter filter, CommentOrder order, int page, int size) {
        Page.check(page, size);
        List<WorkingComment> found = comments.shown(filter, order, (long) page * size, size);
        long total = counts(filter.consultationId()).stream().filter(count -> matches(filter, count)).mapToLong(StanceCount::shown).sum();
        return new Page<>(published(found), total, page, size);
    }

    /** @param provisionId null for all, {@link CommentFilter#ON_THE_WHOLE} for those on no provision; {@code stance} null for all */
    public Page<PublishedComment> published(long consultationId, Long provisionId, Stance stance, int page, int size) {
        return published(new CommentFilter(consultationId, provisionId, stance), page, size);
    }

    /**
     * The first published comments that can be read of each of these provisions, in the order of numbers.
     *
     * @param provisionIds {@link CommentFilter#ON_THE_WHOLE} for those on no provision
     * @return by provision; without those that have none
     */
    @UseCase
    public Map<Long, List<PublishedComment>> first(long consultationId, Collection<Long> provisionIds, int each) {
        List<WorkingComment> found = comments.first(consultationId, provisionIds, each);
        Map<Long, List<PublishedComment>> byProvision = new HashMap<>();
        Iterator<PublishedComment> published = published(found).iterator();
        found.forEach(comment -> byProvision.computeIfAbsent(comment.provisionId() == null ? CommentFilter.ON_THE_WHOLE : comment.provisionId(),
                provision -> new ArrayList<>()).add(published.next()));
        return byProvision;
    }

    /** One published comment; empty if the public may not see that there is one. */
    @UseCase
    public Optional<PublishedComment> published(String ref) {
        return working(ref).filter(comment -> comment.state().hasPublicPlace()).map(comment -> published(List.of(comment)).get(0));
    }

    /** By provision and stance; what has none is missing. Kept by the sequencer and moderation, so as quick for millions as for ten. */
    public List<StanceCount> counts(long consultationId) {
        return comments.counts(consultationId);
    }

    /** How many are accepted but not numbered yet: zero a second after the window has been sealed. */
    public long waiting(long consultationId) {
        return comments.waiting(consultationId);
    }

    /**
     * Every numbered comment in the order of numbers, in bounded memory. Without a running transaction every bite is
     * read by itself, so the consumer may take its time.
     */
    public void stream(CommentFilter filter, Consumer<WorkingComment> consumer) {
        long last = 0;
        List<WorkingComment> bite;
        do {
            bite = comments.after(filter, last, BITE);
            bite.forEach(consumer);
            last = bite.isEmpty() ? last : bite.get(bite.size() - 1).number();
        } while (bite.size() == BITE);
    }

    public void stream(long consultationId, Consumer<WorkingComment> consumer) {
        stream(CommentFilter.all(consultationId), consumer);
    }

    /** Everything that everybody may read, in the order of numbers, stubs in their places; like {@link #stream} in bounded memory. */
    public void streamPublished(long consultationId, Consumer<PublishedComment> consumer) {
        long last = 0;
        List<WorkingComment> bite;
        do {
            bite = comments.after(CommentFilter.all(consultationId), last, BITE);
            published(bite.stream().filter(comment -> comment.state().hasPublicPlace()).toList()).forEach(consumer);
            last = bite.isEmpty() ? last : bite.get(bite.size() - 1).number();
        } while (bite.size() == BITE);
    }

    /** The next numbered comments of a consultation, in the order of numbers; for who follows them. */
    public List<WorkingComment> after(long consultationId, long number, int most) {
        return comments.after(CommentFilter.all(consultationId), number, most);
    }

    /** How many stand before it in the public list of its provision, or of the whole. */
    public long shownBefore(WorkingComment comment) {
        return comments.shownBefore(comment);
    }

    /** The working copy of one comment, by id. */
    public Optional<WorkingComment> byId(long id) {
        return comments.byId(id);
    }

    /** The working copy of one comment, by its place in its consultation. */
    public Optional<WorkingComment> numbered(long consultationId, long number) {
        return comments.numbered(consultationId, number);
    }

    /** The working copy of one comment; empty if the ref is unknown or malformed. */
    public Optional<WorkingComment> working(String ref) {
        return comments.byRef(ref);
    }

    private Map<Long, Answer> released(List<WorkingComment> found) {
        return answers.isUnsatisfied() || found.isEmpty() ? Map.of() : answers.get().released(found.stream().map(WorkingComment::id).toList());
    }

    private static boolean matches(CommentFilter filter, StanceCount count) {
        long provision = count.provisionId() == null ? CommentFilter.ON_THE_WHOLE : count.provisionId();
        return (filter.provisionId() == null || filter.provisionId() == provision) && (filter.stance() == null || filter.stance() == count.stance());
    }

    /** In the order given. */
    private List<PublishedComment> published(List<WorkingComment> found) {
        Map<Long, Answer> released = released(found);
        Map<Long, List<AttachedFile>> files = attachments.of(found.stream().filter(comment -> comment.state() == CommentState.PUBLISHED).map(WorkingComment::id).toList());
        Map<Long, Long> supports = comments.supports(found.stream().map(WorkingComment::id).toList());
        return found.stream().map(comment -> published(comment, released.get(comment.id()), supports.getOrDefault(comment.id(), 0L), files.getOrDefault(comment.id(), List.of()))).toList();
    }

    private static PublishedComment published(WorkingComment comment, Answer answer, long supports, List<AttachedFile> files) {
        boolean gone = comment.state().isGone();
        return new PublishedComment(comment.ref(), comment.provisionEId(), comment.stance(), gone ? null : comment.text(),
                gone ? null : comment.suggestedWording(), gone ? null : comment.publicName(), gone ? null : comment.organisation(),
                comment.receivedAt(), comment.state(), comment.stubReason(), comment.addendumAt(), answer, supports, files,
                gone ? null : comment.mark(), comment.replacedBy(), comment.registration(), comment.textNumber());
    }
}
