package ir.nazarkhahi.attachment.clean;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG within a document, without the segments that tell about it: application data but JFIF's and Adobe's (which say how
 * to read the colours), and comments. The picture itself is not touched, since the document may say how it is coded.
 */
public final class JpegSegments {
    private static final int START_OF_SCAN = 0xDA;
    private static final int COMMENT = 0xFE;

    private JpegSegments() {}

    /** @return null if it is no JPEG that can be followed */
    public static byte[] bare(byte[] jpeg) {
        if (jpeg.length < 4 || (jpeg[0] & 0xff) != 0xff || (jpeg[1] & 0xff) != 0xd8) {
            return null;
        }
        ByteArrayOutputStream bare = new ByteArrayOutputStream(jpeg.length);
        bare.write(jpeg, 0, 2);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            if (marker == START_OF_SCAN) {
                int end = endOfImage(jpeg, at);
                bare.write(jpeg, at, end - at);
                return bare.toByteArray();
            }
            int length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (length < 2 || at + 2 + length > jpeg.length) {
                return null;
            }
            if (!tells(marker)) {
                bare.write(jpeg, at, length + 2);
            }
            at += length + 2;
        }
        return null;
    }

    /** What stands behind the picture is no picture. */
    private static int endOfImage(byte[] jpeg, int from) {
        for (int at = from; at + 1 < jpeg.length; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xd9) {
                return at + 2;
            }
        }
        return jpeg.length;
    }

    private static boolean tells(int marker) {
        boolean application = marker >= 0xE1 && marker <= 0xEF && marker != 0xEE;
        return application || marker == COMMENT;
    }
}
