package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.comment.intake.Author;

/**
 * A comment as sent; everything but stance and text may be missing.
 *
 * @param provision eId; missing for the whole
 * @param altcha the solved challenge, where it is asked for
 */
public record NewComment(
        String provision, String stance, String text, String suggestedWording, String publicName, String organisation,
        String name, String email, String mobile, String altcha) {

    Author author() {
        return new Author(publicName, organisation, name, email, mobile);
    }

    @Override
    public String toString() {
        return "NewComment[unread]";
    }
}
