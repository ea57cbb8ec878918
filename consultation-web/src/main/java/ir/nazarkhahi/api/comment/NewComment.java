package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.api.comment.target.TargetJson;
import ir.nazarkhahi.attachment.FileClaim;
import ir.nazarkhahi.comment.intake.Author;
import ir.nazarkhahi.comment.mark.AskedMark;
import java.util.List;

/**
 * A comment as sent; everything but stance and text may be missing.
 *
 * @param provision eId; missing for the whole
 * @param attachments files that were uploaded before; missing for none
 * @param target the words of the provision it is on; missing for the whole of it
 * @param textVersion the text that its author has read, SHA-256 in hex as {@code /texts} tells it; missing for the one that is asked about
 * @param altcha the solved challenge, where it is asked for
 */
public record NewComment(
        String provision, String stance, String text, String suggestedWording, String publicName, String organisation,
        String name, String email, String mobile, List<FileJson> attachments, String altcha, TargetJson target, String textVersion) {

    /** @param handle what the upload was answered with @param description what is to be seen in it; may be missing */
    public record FileJson(String handle, String description) {}

    List<FileClaim> files() {
        return attachments == null ? List.of() : attachments.stream().map(file -> file == null ? new FileClaim(null, null) : new FileClaim(file.handle(), file.description())).toList();
    }

    /** Null if no words are marked. */
    AskedMark mark(String code) {
        return target == null ? null : target.asked(code, provision);
    }

    Author author() {
        return new Author(publicName, organisation, name, email, mobile);
    }

    @Override
    public String toString() {
        return "NewComment[unread]";
    }
}
