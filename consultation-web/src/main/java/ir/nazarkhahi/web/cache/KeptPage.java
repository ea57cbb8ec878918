package ir.nazarkhahi.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it was sent.
 *
 * @param type what it is, {@code text/html;charset=UTF-8}
 * @param tag the entity tag of the plain bytes, in its quotes
 * @param gzipTag that of the others: they are another representation
 * @param madeAt by the legal clock
 * @param changesAt the instant of the legal clock at which it would look different; null if the clock changes nothing
 * @param madeNanos by the system's monotonic clock
 * @param modified the HTTP date since which this node has found it as it is; null for pages, which are asked for by their tag
 */
record KeptPage(byte[] plain, byte[] gzip, String type, String tag, String gzipTag, Instant madeAt, Instant changesAt, long madeNanos, String modified) {
    static final String HTML = "text/html;charset=UTF-8";
    private static final int TAG_BYTES = 12;

    static KeptPage of(byte[] html, Instant madeAt, Instant changesAt, long madeNanos) {
        return of(html, HTML, madeAt, changesAt, madeNanos);
    }

    /** What is no page is also asked for by its date, which feed readers and crawlers remember. */
    static KeptPage of(byte[] body, String type, Instant madeAt, Instant changesAt, long madeNanos) {
        String tag = tag(body);
        String modified = type.startsWith("text/html") ? null : DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
        return new KeptPage(body, gzipped(body), type, "\"" + tag + "\"", "\"" + tag + "-gz\"", madeAt, changesAt, madeNanos, modified);
    }

    /** Made anew and the same as before: then it is as old as it was. @param before null if there was none */
    KeptPage after(KeptPage before) {
        boolean same = modified != null && before != null && before.tag.equals(tag);
        return same ? new KeptPage(plain, gzip, type, tag, gzipTag, madeAt, changesAt, madeNanos, before.modified) : this;
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
