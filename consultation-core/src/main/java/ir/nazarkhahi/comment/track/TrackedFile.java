package ir.nazarkhahi.comment.track;

import ir.nazarkhahi.attachment.AttachedFile;

/**
 * What became of a file that was sent with it.
 *
 * @param number its place among the files, from 1
 * @param state CHECKING, SHOWN (as soon as the comment is) or NOT_SHOWN
 * @param reason why it is not shown, as a code; else null
 */
public record TrackedFile(int number, String state, String reason) {

    static TrackedFile of(AttachedFile file) {
        if (file.isShown()) {
            return new TrackedFile(file.number(), "SHOWN", null);
        }
        return file.isWaiting() ? new TrackedFile(file.number(), "CHECKING", null) : new TrackedFile(file.number(), "NOT_SHOWN", file.reason());
    }
}
