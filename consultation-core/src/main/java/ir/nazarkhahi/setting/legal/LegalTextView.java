package ir.nazarkhahi.setting.legal;

import java.io.Serializable;
import java.time.Instant;

/**
 * @param language {@code fa} or {@code en}
 * @param version 0 for the product's text before any was published
 * @param text Markdown
 * @param own whether it is the product's own, as the running product has it
 * @param publishedAt null for version 0
 */
public record LegalTextView(LegalKind kind, String language, int version, String text, boolean own, Instant publishedAt) implements Serializable {}
