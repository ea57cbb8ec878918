package ir.nazarkhahi.attachment.work;

import ir.nazarkhahi.attachment.type.FileFormat;

/** A file that is to be looked at now. @param attempts how often that was begun before */
record DueFile(long id, long ownerId, FileFormat format, int attempts) {}
