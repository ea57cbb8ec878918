package ir.nazarkhahi.notification.template;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that come with the product. */
final class OwnWords {

    private OwnWords() {}

    static Message of(NoticeTemplate template, String language) {
        ResourceBundle words = ResourceBundle.getBundle("ir.nazarkhahi.notification.template.words", Locale.forLanguageTag(language), OwnWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Message(words.getString(template.key() + ".subject"), words.getString(template.key() + ".body"));
    }
}
