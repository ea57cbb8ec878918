package ir.nazarkhahi.draft.source;

/** @param draftId null while it waits for its import @param size in bytes @param sha256 in lower-case hex */
public record SourceView(long id, Long draftId, String fileName, String mediaType, long size, String sha256) {}
