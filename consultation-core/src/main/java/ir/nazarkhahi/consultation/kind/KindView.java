package ir.nazarkhahi.consultation.kind;

import ir.nazarkhahi.calendar.WindowLength;
import java.util.Locale;

/**
 * @param code stable name outside, BYLAW
 * @param active whether new consultations may be of this kind
 */
public record KindView(String code, String nameFa, String nameEn, WindowLength window, Ending ending, boolean active, int version) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameFa;
    }
}
