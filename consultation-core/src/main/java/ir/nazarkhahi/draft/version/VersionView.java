package ir.nazarkhahi.draft.version;

import java.io.Serializable;
import java.time.Instant;

/**
 * @param number 1 for the imported text
 * @param baseId the version it was made from; null for the first
 * @param provisions how many there are
 * @param textHash SHA-256 of the whole text in lower-case hex: unchanged as long as the text is
 */
public record VersionView(long id, int number, Long baseId, int provisions, String textHash, Instant createdAt, String author) implements Serializable {}
