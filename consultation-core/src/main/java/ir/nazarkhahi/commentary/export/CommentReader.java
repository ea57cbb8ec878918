package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.comment.Answer;
import ir.nazarkhahi.comment.AnswerSource;
import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.comment.ledger.TextOrder;
import ir.nazarkhahi.comment.operator.Registration;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.consultation.published.PublishedTexts;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a stretch of comments in the order of their groups. */
@ApplicationScoped
class CommentReader {
    @Inject
    private CommentLedger ledger;
    @Inject
    private AnswerSource answers;
    @Inject
    private AttachmentService attachments;
    @Inject
    private OfficeService offices;

    @Inject
    private PublishedTexts published;

    TextOrder order(long consultationId, long provisionId) {
        return ledger.order(consultationId, provisionId);
    }

    /** @param to exclusive */
    List<CommentEntry> read(CommentaryFromDatabase.Reading reading, String code, TextOrder order, int from, int to) {
        long consultationId = reading.consultationId();
        List<Long> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            numbers.add(order.numbers()[i]);
        }
        Map<Long, WorkingComment> texts = ledger.workingCopies(consultationId, numbers);
        Map<Long, Answer> released = answers.released(texts.values().stream().map(WorkingComment::id).toList());
        Map<Long, List<AttachedFile>> files = attachments.of(texts.values().stream().map(WorkingComment::id).toList());
        Map<Long, OfficeView> registrars = registrars(texts.values());
        int current = published.versions(consultationId).size();
        List<CommentEntry> entries = new ArrayList<>();
        for (int i = from; i < to; i++) {
            WorkingComment comment = texts.get(order.numbers()[i]);
            if (comment != null) {
                entries.add(entry(comment, reading.held(), CommentLedger.ref(code, order.firsts()[i]), order.sizes()[i], released.get(comment.id()), files.getOrDefault(comment.id(), List.of()), registered(comment.registration(), registrars))
                        .writtenOn(comment.textNumber(), current));
            }
        }
        return entries;
    }

    /** Of a rejected or withdrawn comment only its place and the reason are told; of a held one only its place to whom may not read it. */
    private static CommentEntry entry(WorkingComment comment, boolean held, String group, long size, Answer answer, List<AttachedFile> files, CommentEntry.Registered registered) {
        boolean told = !comment.state().isGone() && (held || comment.state() != CommentState.HELD);
        return new CommentEntry(comment.ref(), comment.stance().name(), comment.state().name(), told ? comment.text() : "", told ? comment.suggestedWording() : null, told && comment.mark() != null ? comment.mark().exact() : null,
                told ? comment.publicName() : null, told ? comment.organisation() : null, comment.receivedAt(), comment.stubReason(), comment.addendumAt(), group, size,
                answer == null ? null : new CommentEntry.Answer(answer.disposition(), answer.reason(), answer.answer()),
                told ? files.stream().map(file -> name(comment, file)).toList() : List.of(), registered, 0);
    }

    private Map<Long, OfficeView> registrars(Collection<WorkingComment> comments) {
        return comments.stream().map(WorkingComment::registration).filter(Objects::nonNull).map(Registration::officeId).distinct()
                .map(offices::byId).flatMap(Optional::stream).collect(Collectors.toMap(OfficeView::id, Function.identity()));
    }

    private static CommentEntry.Registered registered(Registration registration, Map<Long, OfficeView> registrars) {
        if (registration == null) {
            return null;
        }
        OfficeView office = registrars.get(registration.officeId());
        return new CommentEntry.Registered(registration.channel(), office == null ? "" : office.nameFa(), office == null ? "" : office.nameEn(), registration.late());
    }

    private static CommentEntry.AttachedName name(WorkingComment comment, AttachedFile file) {
        return new CommentEntry.AttachedName(comment.ref() + "-" + file.number() + "." + file.format().extension(),
                file.isShown() && comment.state() == CommentState.PUBLISHED, file.sha256());
    }
}
