package ir.nazarkhahi.web.account;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one path of an SVG, drawn into the page itself: a picture with an address of its own would be a second
 * place where a secret could be asked for or kept.
 *
 * @param size modules a side, with the quiet zone of four that ISO 18004 asks for
 */
public record QrCode(String path, int size) {
    private static final int QUIET = 4;

    static QrCode of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(path(modules), modules.getWidth() + 2 * QUIET);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong.getMessage());
        }
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
