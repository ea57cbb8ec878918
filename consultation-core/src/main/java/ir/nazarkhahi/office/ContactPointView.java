package ir.nazarkhahi.office;

import java.util.Locale;

/**
 * One way of reaching an office, in and out.
 *
 * @param value a number in Latin digits, an address of mail or web, or a postal address in Persian
 * @param valueEn the same for English readers; equal to {@code value} where there is nothing to translate
 * @param extension digits to dial after the number; null if there are none
 */
public record ContactPointView(ContactKind kind, String value, String valueEn, String extension, String labelFa, String labelEn) {

    public String label(Locale locale) {
        return "en".equals(locale.getLanguage()) ? labelEn : labelFa;
    }

    public String value(Locale locale) {
        return "en".equals(locale.getLanguage()) ? valueEn : value;
    }
}
