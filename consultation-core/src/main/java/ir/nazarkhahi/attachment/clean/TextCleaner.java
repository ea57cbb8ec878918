package ir.nazarkhahi.attachment.clean;

import ir.nazarkhahi.attachment.type.Characters;
import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.text.BidiSafety;
import java.nio.charset.StandardCharsets;

/** Plain text becomes UTF-8 without a mark, with nothing in it that cannot be seen. */
public final class TextCleaner implements Cleaner {

    @Override
    public boolean cleans(FileFormat format) {
        return format == FileFormat.TEXT;
    }

    @Override
    public Cleaned clean(FileFormat format, byte[] bytes) throws UncleanableException {
        String text = BidiSafety.strip(Characters.decoded(bytes).orElseThrow(() -> new UncleanableException("damaged")));
        return Cleaned.document(FileFormat.TEXT, text.getBytes(StandardCharsets.UTF_8), text);
    }
}
