package ir.nazarkhahi.search.source;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.comment.CommentQueries;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.follow.CommentChanges;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.news.NewsNames;
import ir.nazarkhahi.news.NewsService;
import ir.nazarkhahi.news.NewsView;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import ir.nazarkhahi.search.index.WordIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comments by the sequencer's number, and what moderation changed afterwards by the number of the change. Published ones
 * are public, held ones are for moderators; what is rejected or redacted leaves. Names are never given.
 */
@ApplicationScoped
class Comments implements Source {
    private static final int BITE = 500;

    @Inject
    private CommentQueries comments;
    @Inject
    private CommentChanges changes;
    @Inject
    private ConsultationService consultations;
    @Inject
    private NewsService news;
    @Inject
    private AttachmentService attachments;

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public Map<Long, Mark> marks() {
        return changes.reached().stream().collect(Collectors.toMap(CommentChanges.Reached::consultationId, reached -> new Mark(reached.number(), reached.change())));
    }

    /** New ones first: a change that is read before its comment has only been read twice. */
    @Override
    public Mark bring(long consultationId, Mark known, WordIndex into) throws IOException {
        Whole whole = whole(consultationId);
        Mark reached = new Mark(Math.max(0, known.number()), known.change());
        List<WorkingComment> fresh = comments.after(consultationId, reached.number(), BITE);
        Set<Long> withFiles = attachments.of(fresh.stream().map(WorkingComment::id).toList()).keySet();
        for (WorkingComment comment : fresh) {
            write(comment, whole, withFiles.contains(comment.id()), into);
            reached = new Mark(comment.number(), reached.change());
        }
        for (CommentChanges.Changed changed : changes.after(consultationId, reached.change(), BITE)) {
            write(comments.byId(changed.commentId()).orElseThrow(), whole, true, into);
            reached = new Mark(reached.number(), changed.number());
        }
        return reached;
    }

    @Override
    public void forget(long consultationId, WordIndex from) throws IOException {
        from.removeOwned(owner(consultationId));
    }

    /** What the comments are on: a consultation, or an item of news. */
    private record Whole(long id, String code, String title, Entry.Belonging belonging) {}

    private Whole whole(long subjectId) {
        if (NewsNames.isId(subjectId)) {
            NewsView item = news.byId(subjectId);
            return new Whole(subjectId, item.code(), item.said().title().fa(), Belongings.of(item));
        }
        ConsultationView consultation = consultations.byId(subjectId);
        return new Whole(subjectId, consultation.code(), consultation.title(), Belongings.of(consultation));
    }

    private void write(WorkingComment comment, Whole whole, boolean withFiles, WordIndex into) throws IOException {
        if (comment.state() == CommentState.PUBLISHED || comment.state() == CommentState.HELD) {
            into.put(entry(comment, whole, withFiles ? wordsOfFiles(comment) : ""));
        } else {
            into.remove(key(comment));
        }
    }

    /** Of those that are shown, a comment at a time: together they may be long. */
    private String wordsOfFiles(WorkingComment comment) {
        return attachments.withTexts(comment.id()).stream().filter(AttachedFile::isShown)
                .map(file -> Stream.of(file.description(), file.text()).filter(Objects::nonNull).collect(Collectors.joining("\n"))).collect(Collectors.joining("\n"));
    }

    private static Entry entry(WorkingComment comment, Whole whole, String ofFiles) {
        Sight sight = comment.state() == CommentState.PUBLISHED ? Sight.PUBLIC : Sight.HELD;
        String text = Stream.of(comment.text(), comment.suggestedWording(), ofFiles).filter(words -> words != null && !words.isEmpty()).collect(Collectors.joining("\n"));
        return new Entry(key(comment), owner(whole.id()), DocumentKind.COMMENT, sight, whole.belonging().of(comment.stance().name()),
                whole.code(), comment.ref(), "", whole.title(), text, comment.receivedAt());
    }

    private static String key(WorkingComment comment) {
        return "comment:" + comment.id();
    }

    private static String owner(long consultationId) {
        return "comments:" + consultationId;
    }
}
