package ir.nazarkhahi.setting.look;

import java.io.Serializable;
import java.util.Locale;

/**
 * How an office shows itself, said there or inherited.
 *
 * @param logo null for the product's own mark
 * @param saidHere whether the office asked for says any of it itself
 */
public record Look(String nameFa, String nameEn, Colour accent, Colour onAccent, Logo logo, boolean saidHere) implements Serializable {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameFa;
    }

    /** Whether the colours are the product's own, for which no other sheet is needed. */
    public boolean isPlain() {
        return accent.equals(Looks.ACCENT) && onAccent.equals(Looks.ON_ACCENT);
    }

    public Palette palette() {
        return Palette.of(accent, onAccent);
    }
}
