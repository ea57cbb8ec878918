package ir.nazarkhahi.attachment.store;

import java.io.IOException;
import java.io.InputStream;

/** Where bytes of files are kept. Another place than the database may be put behind it; it must seal originals as well. */
public interface AttachmentStore {

    /** @param size in bytes @param sha256 32 bytes */
    record Written(long size, byte[] sha256) {}

    /**
     * Keeps a copy; what was kept of it before is forgotten. Commits as it goes on: who calls knows by a row of its own
     * whether a file is complete.
     *
     * @throws IOException if the stream fails
     */
    Written write(long id, Copy copy, InputStream content) throws IOException;

    /** Read chunk by chunk. @throws ir.nazarkhahi.gate.NotFoundException if there is no such copy */
    InputStream open(long id, Copy copy);
}
