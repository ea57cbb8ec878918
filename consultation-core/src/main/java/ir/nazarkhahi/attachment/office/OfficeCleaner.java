package ir.nazarkhahi.attachment.office;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.clean.Cleaner;
import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.io.IOException;

/** Word and OpenDocument texts. */
public final class OfficeCleaner implements Cleaner {

    @Override
    public boolean cleans(FileFormat format) {
        return format.family() == FileFormat.Family.DOCUMENT;
    }

    @Override
    public Cleaned clean(FileFormat format, byte[] bytes) throws UncleanableException {
        try {
            return format == FileFormat.DOCX ? new WordCleaning().clean(bytes) : new OpenTextCleaning().clean(bytes);
        } catch (IOException | RuntimeException unreadable) {
            throw new UncleanableException("damaged", unreadable);
        }
    }
}
