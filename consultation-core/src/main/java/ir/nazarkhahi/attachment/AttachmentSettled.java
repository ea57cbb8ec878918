package ir.nazarkhahi.attachment;

/** It is known what becomes of a file; told within the transaction that writes it. */
public record AttachmentSettled(long ownerId) {}
