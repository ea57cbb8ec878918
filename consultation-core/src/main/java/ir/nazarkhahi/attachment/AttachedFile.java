package ir.nazarkhahi.attachment;

import ir.nazarkhahi.attachment.type.FileFormat;

/**
 * A file beside what it was sent with.
 *
 * @param number its place among the files of its owner, from 1
 * @param reason why it is held or rejected, as a code; else null
 * @param format what is shown of it; what came, as long as nothing is
 * @param size in bytes, of what is shown or else of what came
 * @param sha256 of what came, as it is in the receipt; in lower-case hex
 * @param cleanSha256 of what is shown; null as long as nothing is
 * @param width in pixels; null for what is no picture, like {@code height}
 * @param text what can be read in it, personal data masked; null if nothing can
 */
public record AttachedFile(long id, long ownerId, int number, FileState state, String reason, FileFormat format, long size, String sha256,
        String cleanSha256, Integer width, Integer height, String description, String text) {

    public boolean isShown() {
        return state == FileState.CLEANED;
    }

    /** At least one. */
    public long kilobytes() {
        return Math.max(1, (size + 512) / 1024);
    }

    /** Still to be decided by the machine alone. */
    public boolean isWaiting() {
        return state == FileState.RECEIVED || state == FileState.HELD && "scanner_unreachable".equals(reason);
    }
}
