package ir.nazarkhahi.comment.file;

import ir.nazarkhahi.attachment.AttachedFile;
import java.io.InputStream;

/**
 * A file on its way to a reader.
 *
 * @param name what it is saved as: made of the comment's ref and the file's number, never of what the sender called it
 * @param content to be read once; a chunk of it in memory at a time
 */
public record ShownFile(AttachedFile file, String name, InputStream content) {}
