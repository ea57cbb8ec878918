package ir.nazarkhahi.news.item;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.text.BidiSafety;
import ir.nazarkhahi.text.CodePoints;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The same said in Persian and in English. Empty where nothing is said yet, never null. */
public record Both(String fa, String en) {
    public static final Both NOTHING = new Both("", "");

    public Both {
        fa = clean(fa);
        en = clean(en);
    }

    public String in(Locale locale) {
        return "fa".equals(locale.getLanguage()) ? fa : en;
    }

    /** The one in that language, or the other one if there is none: for staff, while not all is written. */
    public String anyIn(Locale locale) {
        String wanted = in(locale);
        return wanted.isEmpty() ? fa + en : wanted;
    }

    /** Parts that an empty line sets apart. */
    public List<String> paragraphs(Locale locale) {
        return Stream.of(in(locale).split("\\n[ \\t]*\\n\\s*")).filter(part -> !part.isBlank()).toList();
    }

    /** On one line. */
    public Both line() {
        return new Both(fa.replaceAll("\\s+", " "), en.replaceAll("\\s+", " "));
    }

    public boolean isEmpty() {
        return fa.isEmpty() && en.isEmpty();
    }

    void tooLong(String field, int most, List<Field> faults) {
        check(field + "Fa", CodePoints.count(fa) > most, "too_long", faults);
        check(field + "En", CodePoints.count(en) > most, "too_long", faults);
    }

    void missing(String field, List<Field> faults) {
        check(field + "Fa", BidiSafety.isBlank(fa), "required", faults);
        check(field + "En", BidiSafety.isBlank(en), "required", faults);
    }

    private static void check(String field, boolean broken, String code, List<Field> faults) {
        if (broken) {
            faults.add(new Field(field, code));
        }
    }

    private static String clean(String text) {
        return text == null ? "" : BidiSafety.strip(text).strip();
    }
}
