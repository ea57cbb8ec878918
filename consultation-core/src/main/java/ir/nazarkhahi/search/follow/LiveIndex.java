package ir.nazarkhahi.search.follow;

import ir.nazarkhahi.search.index.WordIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** The index that answers: found at the start, put aside when it is of no use, replaced by a better one. One thread changes it, any may read. */
final class LiveIndex {
    private static final Logger LOG = Logger.getLogger(LiveIndex.class.getName());

    private final IndexRegister register;
    private final IndexFolder folder;
    private volatile FollowedIndex live;

    LiveIndex(IndexRegister register, IndexFolder folder) {
        this.register = register;
        this.folder = folder;
    }

    /** Null while there is none. */
    FollowedIndex get() {
        return live;
    }

    /** The one that is there, or one that is opened or begun. */
    FollowedIndex ensured() throws IOException {
        if (live != null && (!live.isUsable() || folder.isGone(live.path()))) {
            drop("it was taken away");
        }
        if (live == null) {
            live = opened();
        }
        return live;
    }

    /** Empty for the moment in which there is none. */
    <T> Optional<T> read(WordIndex.Reading<T> reading) {
        FollowedIndex index = live;
        try {
            return index == null ? Optional.empty() : Optional.of(index.read(reading));
        } catch (AlreadyClosedException replaced) {
            return live == null || live == index ? Optional.empty() : read(reading);
        } catch (IOException damaged) {
            LOG.log(Level.WARNING, "the index could not be read", damaged);
            return Optional.empty();
        }
    }

    /** Begins an empty one in its place, which answers while it is filled. */
    void beginAnew(String because) throws IOException {
        drop(because);
        live = empty();
    }

    /** One that may stand beside it until it is complete. */
    FollowedIndex beside() throws IOException {
        return FollowedIndex.begin(register, folder.fresh(), register.wished());
    }

    void replaceBy(FollowedIndex complete) throws IOException {
        FollowedIndex old = live;
        folder.makeCurrent(complete.path());
        live = complete;
        register.forget(old.id());
        old.close();
        folder.removeAllBut(complete.path());
    }

    /** Saved if the database lets it; what was not saved is read again after the next start. */
    void close() {
        FollowedIndex last = live;
        live = null;
        if (last != null) {
            try (last) {
                last.save();
            } catch (IOException | RuntimeException unsaved) {
                LOG.log(Level.FINE, "what was not saved is read again", unsaved);
            }
        }
    }

    private FollowedIndex opened() throws IOException {
        Optional<Path> current = folder.current();
        if (current.isPresent()) {
            try {
                return FollowedIndex.open(register, current.get());
            } catch (LockObtainFailedException inUse) {
                throw inUse;
            } catch (IOException | ForeignIndexException | IllegalArgumentException unusable) {
                LOG.log(Level.INFO, "the search index is made anew: {0}", unusable.getMessage());
            }
        }
        return empty();
    }

    private FollowedIndex empty() throws IOException {
        FollowedIndex empty = beside();
        folder.makeCurrent(empty.path());
        folder.removeAllBut(empty.path());
        return empty;
    }

    private void drop(String because) {
        LOG.log(Level.INFO, "the search index is made anew: {0}", because);
        FollowedIndex lost = live;
        live = null;
        try {
            if (lost != null) {
                lost.close();
            }
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.FINE, "what was lost could not be closed", gone);
        }
    }
}
