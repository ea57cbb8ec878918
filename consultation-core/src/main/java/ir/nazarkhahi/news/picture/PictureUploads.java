package ir.nazarkhahi.news.picture;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.attachment.receive.AttachmentIntake;
import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.attachment.receive.Upload;
import ir.nazarkhahi.attachment.type.FileFormat.Family;
import ir.nazarkhahi.news.item.Both;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Set;

/** Takes a picture in and gives it to its item. It is no use case itself: a sender's bytes are read once, chunk by chunk. */
@ApplicationScoped
public class PictureUploads {
    private static final long MOST_BYTES = 10L << 20;
    private static final int SCOPE = 32;

    @Inject
    private PictureService pictures;
    @Inject
    private AttachmentIntake attachments;

    private final SecureRandom random = new SecureRandom();

    /** @param name what the sender calls it; sealed, may be null */
    public record NewPicture(String name, InputStream content, Both alt) {}

    /** @throws ir.nazarkhahi.attachment.type.FileRefusedException if it is no picture that is taken */
    public void add(Actor actor, String code, NewPicture picture) throws IOException {
        pictures.requireWritable(actor, code);
        PictureService.check(picture.alt());
        byte[] scope = new byte[SCOPE];
        random.nextBytes(scope);
        ReceivedFile received = attachments.receive(new Upload(scope, picture.name(), picture.content(), MOST_BYTES, Set.of(Family.IMAGE)));
        pictures.add(actor, code, received, picture.alt());
    }
}
