package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.attachment.FileClaim;
import ir.nazarkhahi.comment.intake.Author;
import java.util.List;

/**
 * A comment as sent; everything but stance and text may be missing.
 *
 * @param provision eId; missing for the whole
 * @param attachments files that were uploaded before; missing for none
 * @param altcha the solved challenge, where it is asked for
 */
public record NewComment(
        String provision, String stance, String text, String suggestedWording, String publicName, String organisation,
        String name, String email, String mobile, List<FileJson> attachments, String altcha) {

    /** @param handle what the upload was answered with @param description what is to be seen in it; may be missing */
    public record FileJson(String handle, String description) {}

    List<FileClaim> files() {
        return attachments == null ? List.of() : attachments.stream().map(file -> file == null ? new FileClaim(null, null) : new FileClaim(file.handle(), file.description())).toList();
    }

    Author author() {
        return new Author(publicName, organisation, name, email, mobile);
    }

    @Override
    public String toString() {
        return "NewComment[unread]";
    }
}
