package ir.nazarkhahi.attachment.store;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Chunks as one stream; the next is fetched when the one before is used up. */
final class ChunkStream extends InputStream {
    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk = new byte[0];
    private int at;
    private int next;

    /** @param chunks by their position; empty after the last */
    ChunkStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return fetched() ? chunk[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!fetched()) {
            return -1;
        }
        int some = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, into, offset, some);
        at += some;
        return some;
    }

    private boolean fetched() {
        while (chunk != null && at == chunk.length) {
            chunk = chunks.apply(next++).orElse(null);
            at = 0;
        }
        return chunk != null;
    }
}
