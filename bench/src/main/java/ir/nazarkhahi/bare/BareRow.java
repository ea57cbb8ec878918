package ir.nazarkhahi.bare;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** A row with an id that the application gives, in the order of time: no question to the database, no gaps in its pages. */
@MappedSuperclass
abstract class BareRow {
    private static final AtomicLong LAST = new AtomicLong(System.currentTimeMillis() << 20);

    @Id
    private long id;

    protected BareRow() {}

    BareRow(long id) {
        this.id = id;
    }

    static long nextId() {
        return LAST.incrementAndGet();
    }

    /** Stands for what the product seals, hashes and signs: as long, but made of nothing. */
    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
