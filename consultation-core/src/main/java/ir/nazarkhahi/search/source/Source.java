package ir.nazarkhahi.search.source;

import ir.nazarkhahi.search.index.WordIndex;
import java.io.IOException;
import java.util.Map;

/**
 * Something the index keeps up with, in parts that are followed one by one. For every part it says how far it is now;
 * what the index has of a part is true up to the mark it remembers.
 */
public interface Source {

    /** Stable, without spaces: marks are kept under it. */
    String name();

    /** Every part there is, and how far it has come. */
    Map<Long, Mark> marks();

    /**
     * Writes a bite of what happened to a part after the known mark; what is written twice does no harm.
     *
     * @param known {@link Mark#NONE} at first
     * @return how far the index is with it now: beyond the known mark, unless there was nothing
     */
    Mark bring(long part, Mark known, WordIndex into) throws IOException;

    /** Takes out all that belongs to a part that exists no more. */
    void forget(long part, WordIndex from) throws IOException;
}
