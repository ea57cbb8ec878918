package ir.nazarkhahi.web.words;

import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.text.CodePoints;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;

/** How numbers and words with gaps are shown in the language of the page: {@code #{show.number(12)}}. */
@Named("show")
@RequestScoped
public class Shown {

    @Inject
    private Place place;
    @Inject
    private KeptRedlines redlines;

    /** With thousands set apart. */
    public String number(long number) {
        return Digits.in(place.getLocale(), number);
    }

    /** A code or a text that holds digits, otherwise unchanged. */
    public String digits(String text) {
        return Digits.in(place.getLocale(), text);
    }

    /** A provision by its head, or by its first words if it has none. */
    public String provision(ProvisionView provision) {
        String head = (provision.label() + " " + provision.heading()).strip();
        return head.isEmpty() ? CodePoints.shortened(provision.text(), 60) : head;
    }

    /** What a suggested wording changes, as escaped HTML with {@code ins} and {@code del}. */
    public String redline(String before, String after) {
        return redlines.of(before, after);
    }

    /** Fills a sentence of a bundle; numbers come out in the digits of the language. */
    public String words(String sentence, Object argument) {
        return filled(sentence, argument);
    }

    public String words(String sentence, Object first, Object second) {
        return filled(sentence, first, second);
    }

    public String words(String sentence, Object first, Object second, Object third) {
        return filled(sentence, first, second, third);
    }

    private String filled(String sentence, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof Number number ? number(number.longValue()) : arguments[i];
        }
        return new MessageFormat(sentence, Locale.ROOT).format(shown);
    }
}
