package ir.nazarkhahi.draft.importing.reading;

import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a plain text: a byte order mark, then UTF-16 by its zero and Arabic high bytes, then strict
 * UTF-8, then windows-1256 if that yields Persian. UTF-8 with a broken place is refused rather than read as windows-1256,
 * which would accept any bytes and show rubbish.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final double MOSTLY = 0.6;
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED = Pattern.compile("(?i)(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,200}encoding)\\s*=\\s*[\"']?([A-Za-z0-9][A-Za-z0-9_:.-]{1,39})");

    private TextDecoder() {}

    /** @param guessed true if nothing in the file proves the encoding */
    record Decoded(String text, Charset charset, boolean guessed) {}

    /** @throws DamagedDocumentException if it is text of no accepted encoding */
    static Decoded decode(byte[] bytes) {
        Optional<Charset> marked = byMark(bytes).or(() -> utf16(bytes));
        if (marked.isPresent()) {
            return new Decoded(strict(bytes, marked.get()).orElseThrow(TextDecoder::malformed), marked.get(), false);
        }
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), StandardCharsets.UTF_8, false);
        }
        if (holdsUtf8Sequences(bytes)) {
            throw malformed();
        }
        return new Decoded(persian(bytes), WINDOWS_1256, true);
    }

    /** As a browser would, but strictly: a mark, then what the document itself declares, then as any text. */
    static String decodeHtml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        if (byMark(bytes).isEmpty() && declared.find() && isTextCharset(declared.group(1))) {
            return strict(bytes, Charset.forName(declared.group(1))).orElseThrow(TextDecoder::malformed);
        }
        return decode(bytes).text();
    }

    /** UTF-16 that could be read to find its declaration is none. */
    private static boolean isTextCharset(String name) {
        return Charset.isSupported(name) && !name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16");
    }

    private static Optional<Charset> byMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        int first = b.length < 2 ? 0 : (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** In Persian UTF-16 nearly every second byte is 0x06, 0x20 or 0x00. */
    private static Optional<Charset> utf16(byte[] b) {
        if (b.length < 4 || b.length % 2 != 0) {
            return Optional.empty();
        }
        int pairs = Math.min(b.length / 2, 2000);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += isHighByte(b[2 * i]) ? 1 : 0;
            odd += isHighByte(b[2 * i + 1]) ? 1 : 0;
        }
        if (even > 0.9 * pairs && odd < 0.5 * pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return odd > 0.9 * pairs && even < 0.5 * pairs ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean isHighByte(byte b) {
        return b == 0x06 || b == 0x00;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Two-byte sequences of the Arabic block; in windows-1256 their lead bytes are letters that rarely precede signs. */
    private static boolean holdsUtf8Sequences(byte[] bytes) {
        int high = 0;
        int paired = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            high++;
            boolean lead = b >= 0xD8 && b <= 0xDB && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80;
            paired += lead ? 2 : 0;
            i += lead ? 1 : 0;
            high += lead ? 1 : 0;
        }
        return high > 0 && paired > 0.5 * high;
    }

    private static String persian(byte[] bytes) {
        String text = new String(bytes, WINDOWS_1256);
        long foreign = text.codePoints().filter(cp -> cp >= 0x80).count();
        long arabic = text.codePoints().filter(cp -> cp >= 0x600 && cp <= 0x6FF || cp == 0x200C || cp == 0xAB || cp == 0xBB).count();
        if (arabic < MOSTLY * foreign) {
            throw malformed();
        }
        return text;
    }

    private static DamagedDocumentException malformed() {
        return new DamagedDocumentException("document_encoding", "the text is neither valid UTF-8 or UTF-16 nor windows-1256");
    }
}
