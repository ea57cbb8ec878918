package ir.nazarkhahi.attachment.clean;

import ir.nazarkhahi.attachment.type.FileFormat;

/** Cleans files of some formats. Knows nothing of where they come from; may be stopped between any two steps. */
public interface Cleaner {

    boolean cleans(FileFormat format);

    /**
     * @param bytes the whole file, at most as large as an upload may be
     * @throws UncleanableException if there is no copy that may be seen
     */
    Cleaned clean(FileFormat format, byte[] bytes) throws UncleanableException;
}
