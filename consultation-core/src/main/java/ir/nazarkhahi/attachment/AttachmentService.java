package ir.nazarkhahi.attachment;

import ir.nazarkhahi.attachment.store.AttachmentStore;
import ir.nazarkhahi.attachment.store.Copy;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads files by what they were sent with, and decides on those that are held. Who may do so is decided by the room that owns them. */
@ApplicationScoped
@UseCase
public class AttachmentService {
    @Inject
    private AttachmentTable table;
    @Inject
    private AttachmentStore store;

    /** By owner, in the order of their numbers; who has none is missing. Without their texts. */
    public Map<Long, List<AttachedFile>> of(Collection<Long> ownerIds) {
        return table.of(ownerIds, false).stream().collect(Collectors.groupingBy(AttachedFile::ownerId));
    }

    /** With what can be read in them. */
    public List<AttachedFile> withTexts(long ownerId) {
        return table.of(List.of(ownerId), true);
    }

    public Optional<AttachedFile> find(long ownerId, int number) {
        return table.of(List.of(ownerId), false).stream().filter(file -> file.number() == number).findFirst();
    }

    /** Read as it is sent on, a chunk at a time. @throws ir.nazarkhahi.gate.NotFoundException if there is no cleaned copy */
    public InputStream cleaned(long id) {
        return store.open(id, Copy.CLEANED);
    }

    /** The file exactly as it came, for who may see that. */
    public InputStream original(long id) {
        return store.open(id, Copy.ORIGINAL);
    }

    /** In the transaction that claims them: these files wait for a moderator before everybody may see them, whatever is found in them. */
    public void keepForStaff(long ownerId) {
        table.keepForStaff(ownerId);
    }

    /**
     * Destroys for good what came, its name, and the copies of files that were never shown; what is shown stays.
     *
     * @return of how many files
     */
    public int destroyOriginals(Collection<Long> ownerIds) {
        return table.destroyOriginals(ownerIds);
    }

    /** Destroys the cleaned copies as well, of owners whose files nobody sees. */
    public void destroyCopies(Collection<Long> ownerIds) {
        table.destroyCopies(ownerIds);
    }

    /** Shows a cleaned copy that was held. @return false if there is none */
    public boolean show(long id) {
        return table.show(id);
    }

    /** Parts a file from its owner and forgets it, in the running transaction. Nobody has a receipt for such a file. */
    public void release(long id, long ownerId) {
        table.release(id, ownerId);
    }

    /** Gives files of one owner to another that has none, numbered anew in this order; in the running transaction. */
    public void handOver(List<Long> ids, long ownerId, long newOwnerId) {
        for (int i = 0; i < ids.size(); i++) {
            table.handOver(ids.get(i), ownerId, newOwnerId, i + 1);
        }
    }

    /** Takes a file from view; it can be shown again. @return false if there is nothing to take away */
    public boolean withhold(long id) {
        return table.withhold(id);
    }
}
