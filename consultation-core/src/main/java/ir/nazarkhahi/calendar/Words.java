package ir.nazarkhahi.calendar;

import ir.nazarkhahi.text.Digits;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The room's words: Persian, or English where English is asked for. */
final class Words {

    private Words() {}

    static String text(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    /** Numbers among the arguments come out in the language's own digits. */
    static String text(Locale locale, String key, Object... arguments) {
        return Digits.in(locale, new MessageFormat(text(locale, key), Locale.ROOT).format(arguments));
    }

    static List<String> months(Locale locale) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> text(locale, "solar.month." + month)).toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("ir.nazarkhahi.calendar.words", locale, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
