package ir.nazarkhahi.api.file;

import ir.nazarkhahi.attachment.AttachedFile;

/**
 * A file of a published comment.
 *
 * @param state CHECKING, SHOWN or NOT_SHOWN
 * @param url from the root; missing unless it is shown, like {@code type} and {@code size}
 * @param type of the cleaned copy, which is what the address gives
 * @param width in pixels, of pictures
 * @param sha256 of the file as it was received, as in the author's receipt
 */
public record AttachmentJson(int number, String state, String description, String type, Long size, Integer width, Integer height, String url, String sha256) {

    public static AttachmentJson of(String ref, AttachedFile file) {
        boolean shown = file.isShown();
        return new AttachmentJson(file.number(), shown ? "SHOWN" : file.isWaiting() ? "CHECKING" : "NOT_SHOWN", file.description(),
                shown ? file.format().mediaType() : null, shown ? file.size() : null, shown ? file.width() : null, shown ? file.height() : null,
                shown ? "/files/" + ref + "/" + file.number() : null, file.sha256());
    }
}
