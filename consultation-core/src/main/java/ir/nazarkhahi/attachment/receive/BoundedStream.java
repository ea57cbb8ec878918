package ir.nazarkhahi.attachment.receive;

import ir.nazarkhahi.attachment.type.FileRefusedException;
import ir.nazarkhahi.attachment.type.TypeDetector;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Lets no more through than is allowed, and remembers the beginning and the hash of what passed. */
final class BoundedStream extends FilterInputStream {
    private final long most;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final MessageDigest digest;
    private long passed;

    BoundedStream(InputStream stream, long most) {
        super(stream);
        this.most = most;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** @throws FileRefusedException with the first byte beyond what is allowed */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            passed += read;
            if (passed > most) {
                throw new FileRefusedException("file_too_large");
            }
            digest.update(into, offset, read);
            head.write(into, offset, Math.min(read, TypeDetector.HEAD - head.size()));
        }
        return read;
    }

    byte[] head() {
        return head.toByteArray();
    }

    byte[] sha256() {
        return digest.digest();
    }
}
