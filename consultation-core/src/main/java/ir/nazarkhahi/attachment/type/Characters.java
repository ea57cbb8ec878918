package ir.nazarkhahi.attachment.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Plain text in the encodings that are met here: UTF-8, UTF-16 with its mark, and Windows' Arabic one. */
public final class Characters {
    private static final Charset WINDOWS = Charset.forName("windows-1256");

    private Characters() {}

    static boolean areText(TypeDetector.Whole whole) throws IOException {
        try (InputStream stream = whole.open()) {
            return decoded(stream.readAllBytes()).isPresent();
        }
    }

    /** Empty if it is no text in any of them, or holds what no text has. */
    public static Optional<String> decoded(byte[] bytes) {
        Optional<String> text = marked(bytes);
        if (text.isEmpty()) {
            text = by(StandardCharsets.UTF_8, bytes, 0);
        }
        if (text.isEmpty()) {
            text = by(WINDOWS, bytes, 0).filter(Characters::isMostlyArabic);
        }
        return text.filter(read -> read.chars().noneMatch(Characters::isForeign));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return by(StandardCharsets.UTF_16BE, bytes, 2);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return by(StandardCharsets.UTF_16LE, bytes, 2);
        }
        boolean utf8 = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return utf8 ? by(StandardCharsets.UTF_8, bytes, 3) : Optional.empty();
    }

    private static Optional<String> by(Charset charset, byte[] bytes, int from) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    /** Any bytes can be read in that encoding; those of another would give all sorts of letters. */
    private static boolean isMostlyArabic(String text) {
        long foreign = text.chars().filter(c -> c > 0x7f).count();
        long arabic = text.chars().filter(c -> c >= 0x600 && c <= 0x6ff || c == 0x200c).count();
        return arabic * 10 >= foreign * 7;
    }

    private static boolean isForeign(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b;
    }
}
