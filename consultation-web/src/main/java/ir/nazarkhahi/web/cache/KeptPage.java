package ir.nazarkhahi.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it was sent.
 *
 * @param tag the entity tag of the plain bytes, in its quotes
 * @param gzipTag that of the others: they are another representation
 * @param madeAt by the legal clock
 * @param changesAt the instant of the legal clock at which it would look different; null if the clock changes nothing
 * @param madeNanos by the system's monotonic clock
 */
record KeptPage(byte[] plain, byte[] gzip, String tag, String gzipTag, Instant madeAt, Instant changesAt, long madeNanos) {
    private static final int TAG_BYTES = 12;

    static KeptPage of(byte[] html, Instant madeAt, Instant changesAt, long madeNanos) {
        String tag = tag(html);
        return new KeptPage(html, gzipped(html), "\"" + tag + "\"", "\"" + tag + "-gz\"", madeAt, changesAt, madeNanos);
    }

    /** Whether it may still be shown to anybody: the clock has not passed a change, nor been set back. */
    boolean isTrueAt(Instant now) {
        return !now.isBefore(madeAt) && (changesAt == null || now.isBefore(changesAt));
    }

    int weight() {
        return plain.length + gzip.length;
    }

    private static byte[] gzipped(byte[] html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] html) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(html);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
