package ir.nazarkhahi.attachment.office;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.clean.ImageCleaner;
import ir.nazarkhahi.attachment.clean.JpegSegments;
import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.util.HexFormat;
import java.util.Locale;

/** Pictures within documents, under the names they have there; of what cannot be cleaned a blank is left. */
final class Pictures {
    /** One transparent pixel, so that a document still finds a picture where it looks for one. */
    private static final byte[] BLANK = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010806000000"
            + "1f15c4890000000d49444154789c626001000000ffff03000006000557bfabd40000000049454e44ae426082");
    private static final ImageCleaner CLEANER = new ImageCleaner();

    private Pictures() {}

    static byte[] cleaned(String name, byte[] picture) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "jpg", "jpeg" -> orBlank(JpegSegments.bare(picture));
            case "png" -> drawnAnew(FileFormat.PNG, picture);
            case "gif" -> drawnAnew(FileFormat.GIF, picture);
            default -> BLANK;
        };
    }

    private static byte[] drawnAnew(FileFormat format, byte[] picture) {
        try {
            Cleaned drawn = CLEANER.clean(format, picture);
            return drawn.bytes();
        } catch (UncleanableException unreadable) {
            return BLANK;
        }
    }

    private static byte[] orBlank(byte[] bare) {
        return bare == null ? BLANK : bare;
    }
}
