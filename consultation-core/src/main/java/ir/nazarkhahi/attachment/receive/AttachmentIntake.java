package ir.nazarkhahi.attachment.receive;

import com.github.f4b6a3.tsid.TsidCreator;
import ir.nazarkhahi.attachment.store.AttachmentStore;
import ir.nazarkhahi.attachment.store.Copy;
import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.attachment.type.FileRefusedException;
import ir.nazarkhahi.attachment.type.TypeDetector;
import ir.nazarkhahi.gate.once.KeyReusedException;
import ir.nazarkhahi.gate.once.StillRunningException;
import ir.nazarkhahi.keys.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Takes a file in as it comes, without ever holding more than a chunk of it. It is no use case of the gate: a transaction
 * that is repeated cannot read a sender's bytes twice, so each chunk is a commit of its own and the row says when all are there.
 */
@ApplicationScoped
public class AttachmentIntake {
    /** Bytes that may lie here without anything having been sent with them, on all nodes together: a full disk stops everything. */
    private static final long MOST_UNCLAIMED = 4L << 30;
    private static final int LONGEST_NAME = 255;

    @Inject
    private UploadTable table;
    @Inject
    private AttachmentStore store;
    @Inject
    private Handles handles;
    @Inject
    private Sealer sealer;

    /**
     * The same key with the same bytes gets the same handle.
     *
     * @throws FileRefusedException if it is empty, too large, or nothing that is taken
     * @throws KeyReusedException if the key came with other bytes before
     * @throws StillRunningException if the first sending has not come to its end
     * @throws UploadsFullException if too much waits to be sent with something
     */
    public ReceivedFile receive(Upload upload) throws IOException {
        Optional<UploadTable.Row> before = table.byScope(upload.scope());
        if (before.isPresent()) {
            return again(before.get(), upload);
        }
        if (table.unclaimed() > MOST_UNCLAIMED) {
            throw new UploadsFullException();
        }
        long id = TsidCreator.getTsid().toLong();
        if (!table.begin(id, upload.scope())) {
            throw new StillRunningException();
        }
        boolean kept = false;
        try {
            ReceivedFile received = keep(id, upload);
            kept = true;
            return received;
        } finally {
            if (!kept) {
                table.forget(id);
            }
        }
    }

    /** What a handle stands for, claimed or not. */
    public Optional<ReceivedFile> find(String handle) {
        OptionalLong id = handles.id(handle);
        return id.isEmpty() ? Optional.empty() : table.byId(id.getAsLong()).map(this::received);
    }

    private ReceivedFile keep(long id, Upload upload) throws IOException {
        BoundedStream content = new BoundedStream(upload.content(), upload.most());
        AttachmentStore.Written written = store.write(id, Copy.ORIGINAL, content);
        FileFormat format = TypeDetector.detect(content.head(), () -> store.open(id, Copy.ORIGINAL));
        if (!upload.allowed().contains(format.family())) {
            throw new FileRefusedException("file_type");
        }
        UploadTable.Row row = new UploadTable.Row(id, format, written.size(), written.sha256(), null);
        table.received(row, sealedName(id, upload.name()));
        return received(row);
    }

    private ReceivedFile again(UploadTable.Row before, Upload upload) throws IOException {
        if (before.sha256() == null) {
            throw new StillRunningException();
        }
        BoundedStream content = new BoundedStream(upload.content(), upload.most());
        content.transferTo(java.io.OutputStream.nullOutputStream());
        if (!Arrays.equals(before.sha256(), content.sha256())) {
            throw new KeyReusedException();
        }
        return received(before);
    }

    private ReceivedFile received(UploadTable.Row row) {
        return new ReceivedFile(row.id(), handles.of(row.id()), row.format(), row.size(), HexFormat.of().formatHex(row.sha256()));
    }

    private byte[] sealedName(long id, String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String kept = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        return sealer.seal(kept.getBytes(StandardCharsets.UTF_8), Sealer.row("attachment", id));
    }
}
