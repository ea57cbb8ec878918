package ir.nazarkhahi.attachment.work;

import ir.nazarkhahi.attachment.type.FileFormat;

/** A file that is to be looked at now. @param attempts how often that was begun before @param staffOnly whether a moderator has to show it */
record DueFile(long id, long ownerId, FileFormat format, int attempts, boolean staffOnly) {}
