package ir.nazarkhahi.keys;

import java.util.Optional;

/** Where the values are kept by which a keyset is known again: the database; a map in tests. */
interface KeyChecks {

    Optional<byte[]> find(String keyset);

    /** Keeps the first value given for a keyset: of two nodes that start at once, the second finds the first one's. */
    void keep(String keyset, byte[] value);
}
