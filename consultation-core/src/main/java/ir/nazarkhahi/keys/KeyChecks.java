package ir.nazarkhahi.keys;

import java.util.List;
import java.util.Optional;

/** Where the values are kept by which a keyset is known again: the database; a map in tests. */
interface KeyChecks {

    Optional<byte[]> find(String keyset);

    /** The keyset's own value and those of all its primary keys since, {@code IDENTITY} and {@code IDENTITY/123}. */
    List<byte[]> all(String keyset);

    /** Keeps the first value given for a keyset: of two nodes that start at once, the second finds the first one's. */
    void keep(String keyset, byte[] value);
}
