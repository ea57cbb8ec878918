package ir.nazarkhahi.draft.source;

/** @param size in bytes @param sha256 in lower-case hex */
public record SourceView(long id, long draftId, String fileName, String mediaType, long size, String sha256) {}
