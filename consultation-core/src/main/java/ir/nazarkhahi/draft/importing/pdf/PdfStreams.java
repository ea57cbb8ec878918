package ir.nazarkhahi.draft.importing.pdf;

import ir.nazarkhahi.draft.importing.refused.DamagedDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the streams of a PDF unpack to, counted before anything else looks at them: the library unpacks each as a whole
 * into memory. Pictures count one by one, since a scanned document honestly holds many of them.
 */
final class PdfStreams {
    private static final long LARGEST_PICTURE = 256L * 1024 * 1024;
    private static final int LONGEST_DICTIONARY = 4_096;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final long limit;
    private final byte[] buffer = new byte[64 * 1024];
    private long unpacked;

    private PdfStreams(byte[] bytes, long limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /** @throws DamagedDocumentException if they unpack to more, or are packed twice */
    static void checkSizes(byte[] bytes, long limit) {
        PdfStreams streams = new PdfStreams(bytes, limit);
        for (int at = streams.next(0); at >= 0; at = streams.next(at)) {
            streams.check(at);
        }
    }

    /** Where the content of the next stream begins; -1 if there is none. */
    private int next(int from) {
        for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
            boolean found = bytes[i] == 's' && java.util.Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length);
            if (found && (i == 0 || bytes[i - 1] != 'd')) {
                int start = i + STREAM.length;
                start += bytes[start] == '\r' ? 1 : 0;
                return start + (bytes[start] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private void check(int start) {
        String dictionary = dictionary(start);
        if (dictionary.indexOf("FlateDecode") != dictionary.lastIndexOf("FlateDecode")) {
            throw new DamagedDocumentException("document_unsafe", "a stream is packed twice, as no honest program does");
        }
        boolean picture = dictionary.contains("/Image");
        long size = inflated(start, picture ? LARGEST_PICTURE : limit - unpacked);
        unpacked += picture ? 0 : size;
    }

    private String dictionary(int start) {
        int from = Math.max(0, start - LONGEST_DICTIONARY);
        String before = new String(bytes, from, start - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    /** Zero for what is not deflated. */
    private long inflated(int start, long most) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, start, bytes.length - start);
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                if (inflater.getBytesWritten() > most) {
                    throw new DamagedDocumentException("document_unpacks_too_large", "the document unpacks to more than the server takes");
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notDeflated) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
