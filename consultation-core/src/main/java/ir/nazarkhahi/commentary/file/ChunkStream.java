package ir.nazarkhahi.commentary.file;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** Cuts what is written into rows of 512 KiB and reckons size and hash on the way. To be finished, not only closed. */
public class ChunkStream extends OutputStream {
    static final int CHUNK = 512 * 1024;

    private final FileStore store;
    private final long fileId;
    private final LongConsumer progress;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[CHUNK];
    private int filled;
    private int position;
    private long size;

    /** @param progress is told the bytes written so far with every chunk; may throw to stop */
    public ChunkStream(FileStore store, long fileId, LongConsumer progress) {
        this.store = store;
        this.fileId = fileId;
        this.progress = progress;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, from + done, buffer, filled, part);
            filled += part;
            done += part;
            if (filled == CHUNK) {
                send();
            }
        }
    }

    /** The file is whole: from now on it counts. */
    public void finish() {
        send();
        store.finish(fileId, size, HexFormat.of().formatHex(digest.digest()));
    }

    private void send() {
        if (filled > 0) {
            digest.update(buffer, 0, filled);
            store.chunk(fileId, position++, Arrays.copyOf(buffer, filled));
            size += filled;
            filled = 0;
            progress.accept(size);
        }
    }
}
