package ir.nazarkhahi.setting.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "legal_text")
class LegalText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private LegalKind kind;
    private String language;
    private int version;
    private String text;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected LegalText() {}

    /** @param text null for the product's own */
    LegalText(LegalTextView text, Instant publishedAt) {
        kind = text.kind();
        language = text.language();
        version = text.version();
        this.text = text.own() ? null : text.text();
        this.publishedAt = publishedAt;
    }

    LegalTextView view() {
        return new LegalTextView(kind, language, version, text == null ? OwnTexts.of(kind, language) : text, text == null, publishedAt);
    }
}
