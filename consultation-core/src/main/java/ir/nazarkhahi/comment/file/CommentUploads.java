package ir.nazarkhahi.comment.file;

import ir.nazarkhahi.attachment.receive.AttachmentIntake;
import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.attachment.receive.Upload;
import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.comment.intake.WindowClosedException;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.comment.subject.CommentWindow;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Takes in a file that a comment may be sent with. */
@ApplicationScoped
public class CommentUploads {
    private static final long MEGABYTE = 1L << 20;

    @Inject
    private Subjects subjects;
    @Inject
    private AttachmentIntake attachments;
    @Inject
    private Settings settings;

    /** @param name what the sender calls it; may be null @param scope 32 bytes, the sender's key for this file */
    public record NewFile(byte[] scope, String name, InputStream content) {}

    /**
     * The file counts for nothing until a comment is sent with it; that comment's arrival decides.
     *
     * @throws WindowClosedException if no comments are taken now
     * @throws ir.nazarkhahi.attachment.type.FileRefusedException if it is nothing that is taken
     */
    public ReceivedFile receive(String code, Instant now, NewFile file) throws IOException {
        CommentWindow window = subjects.window(code);
        if (!window.isOpenAt(now)) {
            throw WindowClosedException.closed();
        }
        return keep(window.officePath(), file);
    }

    /** By the office's limits; whether a comment may follow is for the caller to know. */
    public ReceivedFile keep(String office, NewFile file) throws IOException {
        return attachments.receive(new Upload(file.scope(), file.name(), file.content(),
                settings.number(office, Setting.LARGEST_FILE_MEGABYTES) * MEGABYTE, FileFormat.families(settings.text(office, Setting.FILE_FAMILIES))));
    }
}
