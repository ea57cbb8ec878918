package ir.nazarkhahi.comment.correction;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.attachment.AttachmentService;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What goes over from a comment to the one in its place, unless its author leaves it out. Joins the running transaction. */
@ApplicationScoped
class CarriedOver {
    @Inject
    private CorrectionTable table;
    @Inject
    private AttachmentService attachments;

    /** @param mark null for none */
    record Kept(Mark mark, List<AttachedFile> files) {

        List<String> hashes() {
            return files.stream().map(AttachedFile::sha256).toList();
        }

        List<String> descriptions() {
            return files.stream().map(file -> file.description() == null ? "" : file.description()).toList();
        }
    }

    /** @throws InvalidInputException naming {@code withoutFiles} if the comment has no file of such a number */
    Kept of(long commentId, NewWords words) {
        List<AttachedFile> all = attachments.of(List.of(commentId)).getOrDefault(commentId, List.of());
        if (!all.stream().map(AttachedFile::number).toList().containsAll(words.withoutFiles())) {
            throw new InvalidInputException("withoutFiles", "unknown_file");
        }
        return new Kept(words.withoutMark() ? null : table.mark(commentId), all.stream().filter(file -> !words.withoutFiles().contains(file.number())).toList());
    }

    /** They are the new comment's from now on, in their order. */
    void move(Kept kept, long earlierId, long commentId) {
        attachments.handOver(kept.files().stream().map(AttachedFile::id).toList(), earlierId, commentId);
    }
}
