package ir.nazarkhahi.web.legal;

import ir.nazarkhahi.setting.legal.LegalKind;
import ir.nazarkhahi.setting.legal.LegalTextService;
import ir.nazarkhahi.setting.legal.LegalTextView;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One text about the installation in one language: written, looked at, published, or given back to the product. */
@Named
@ViewScoped
public class TextsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LegalTextService texts;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private String kind;
    private String language;
    private String text;
    private String preview;
    private List<LegalTextView> versions;
    private LegalTextView other;

    public void load() {
        kind = Arrays.stream(LegalKind.values()).map(LegalKind::name).filter(name -> name.equals(kind)).findFirst().orElse(LegalKind.ABOUT.name());
        language = "en".equals(language) ? "en" : "fa";
        versions = texts.versions(chosen(), locale());
        other = texts.current(chosen(), Locale.forLanguageTag(isPersian() ? "en" : "fa"));
        text = getInForce().text();
    }

    /** Nothing is saved by it. */
    public void show() {
        preview = attempt.get(() -> Markup.html(text == null ? "" : text));
    }

    public void publish() {
        boolean done = attempt.run(() -> {
            Markup.html(text == null ? "" : text);
            texts.publish(me.actor(), chosen(), locale(), text, getInForce().version());
        });
        back(done);
    }

    public void restore() {
        back(attempt.run(() -> texts.restore(me.actor(), chosen(), locale(), getInForce().version())));
    }

    private void back(boolean done) {
        if (done) {
            attempt.done("saved", "/staff/admin/texts?kind=" + kind + "&language=" + language);
        }
    }

    private LegalKind chosen() {
        return LegalKind.valueOf(kind);
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public boolean isPersian() {
        return "fa".equals(language);
    }

    public LegalKind[] getKinds() {
        return LegalKind.values();
    }

    public LegalTextView getInForce() {
        return versions.get(0);
    }

    /** Where the public reads it, in the language of the text. */
    public String getAddress() {
        return (isPersian() ? "" : "/en") + chosen().address();
    }

    /** Whether the text in the other language was published before this one, and may not say the same any more. */
    public boolean isOtherOlder() {
        return getInForce().publishedAt() != null && (other.publishedAt() == null || other.publishedAt().isBefore(getInForce().publishedAt()));
    }

    /** Null until it was asked for. */
    public String getPreview() {
        return preview;
    }

    public List<LegalTextView> getVersions() {
        return versions;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
