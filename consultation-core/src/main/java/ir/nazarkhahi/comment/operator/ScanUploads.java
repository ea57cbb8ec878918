package ir.nazarkhahi.comment.operator;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.comment.file.CommentUploads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Takes in the scan of a paper before the comment on it is registered, also after the window. */
@ApplicationScoped
public class ScanUploads {
    @Inject
    private RegistrationGate gate;
    @Inject
    private CommentUploads uploads;

    /**
     * The file counts for nothing until a comment is registered with it.
     *
     * @throws ir.nazarkhahi.attachment.type.FileRefusedException if it is nothing that is taken
     */
    public ReceivedFile receive(Actor actor, String code, CommentUploads.NewFile file) throws IOException {
        return uploads.keep(gate.permitted(actor, code).officePath(), file);
    }
}
