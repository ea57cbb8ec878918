package ir.nazarkhahi.web.comment;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the form of a comment is told by the server: its limits, and the words that the browser will need. */
@Named
@RequestScoped
public class CommentForm {

    /** @param key without the prefix that marks it for the browser */
    public record Word(String key, String value) {}

    @Inject
    private Place place;
    @Inject
    private Settings settings;
    @Inject
    @ConfigProperty(name = "consultation.altcha", defaultValue = "true")
    private boolean proofAsked;

    public Stance[] getStances() {
        return Stance.values();
    }

    /** In code points. */
    public long longest(String officePath) {
        return settings.number(officePath, Setting.LONGEST_COMMENT);
    }

    public long mostFiles(String officePath) {
        return settings.number(officePath, Setting.MOST_FILES);
    }

    /** Of one file. */
    public long megabytes(String officePath) {
        return settings.number(officePath, Setting.LARGEST_FILE_MEGABYTES);
    }

    public boolean isProofAsked() {
        return proofAsked;
    }

    public List<Word> getWords() {
        return words("js_");
    }

    public List<Word> getTrackWords() {
        return words("track_js_");
    }

    private List<Word> words(String prefix) {
        ResourceBundle bundle = ResourceBundle.getBundle("ir.nazarkhahi.web.words.site", place.getLocale());
        return bundle.keySet().stream().filter(key -> key.startsWith(prefix)).sorted()
                .map(key -> new Word(key.substring(prefix.length()), bundle.getString(key))).toList();
    }
}
