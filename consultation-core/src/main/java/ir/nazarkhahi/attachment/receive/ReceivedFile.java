package ir.nazarkhahi.attachment.receive;

import ir.nazarkhahi.attachment.type.FileFormat;

/**
 * A file that is kept.
 *
 * @param handle by which it is sent with something, once; who has it may
 * @param sha256 of what came, in lower-case hex
 */
public record ReceivedFile(long id, String handle, FileFormat format, long size, String sha256) {}
