package ir.nazarkhahi.attachment.receive;

import ir.nazarkhahi.attachment.type.FileFormat.Family;
import java.io.InputStream;
import java.util.Set;

/**
 * A file on its way in.
 *
 * @param scope 32 bytes: the sender's key for this one file
 * @param name what the sender calls it; sealed, may be null
 * @param most bytes that it may have
 */
public record Upload(byte[] scope, String name, InputStream content, long most, Set<Family> allowed) {}
