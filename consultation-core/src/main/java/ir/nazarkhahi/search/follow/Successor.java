package ir.nazarkhahi.search.follow;

import ir.nazarkhahi.search.source.Source;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An index that is being made beside the one that answers, by a thread of its own. */
final class Successor {
    private static final Logger LOG = Logger.getLogger(Successor.class.getName());

    private final FollowedIndex index;
    private volatile boolean built;
    private volatile boolean lost;
    private volatile boolean ended;

    Successor(FollowedIndex index) {
        this.index = index;
    }

    void build(Iterable<Source> sources, BooleanSupplier goOn) {
        try {
            index.catchUp(sources, goOn);
            built = goOn.getAsBoolean();
        } catch (IOException | RuntimeException | LinkageError failure) {
            LOG.log(Level.WARNING, "a new search index could not be made; it is begun again", failure);
            lost = true;
        } finally {
            ended = true;
        }
    }

    boolean isBuilt() {
        return built;
    }

    boolean isLost() {
        return lost;
    }

    int progress() {
        return Math.min(99, index.progress());
    }

    FollowedIndex index() {
        return index;
    }

    /** At the end of the server; what is not complete is removed at the next start. */
    void abandon() {
        try {
            for (int i = 0; i < 50 && !ended; i++) {
                Thread.sleep(100);
            }
            index.close();
        } catch (IOException | RuntimeException | InterruptedException ending) {
            LOG.log(Level.FINE, "an unfinished index is left behind", ending);
        }
    }
}
