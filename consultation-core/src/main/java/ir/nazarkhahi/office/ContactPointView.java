package ir.nazarkhahi.office;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One way of reaching an office, in and out.
 *
 * @param value a number in Latin digits, an address of mail or web, or a postal address in Persian
 * @param valueEn the same for English readers; equal to {@code value} where there is nothing to translate
 * @param extension digits to dial after the number; null if there are none
 */
public record ContactPointView(ContactKind kind, String value, String valueEn, String extension, String labelFa, String labelEn) {

    private static final int LONGEST = 300;
    private static final int LONGEST_LABEL = 200;
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]{1,189}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    /** What is wrong with it: the fields by their names. A link on a public page leads to web and mail and nowhere else. */
    List<Field> faults() {
        List<Field> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(new Field("kind", "required"));
        }
        if (value == null || value.isBlank()) {
            faults.add(new Field("value", "required"));
        }
        length(faults, "value", value, LONGEST);
        length(faults, "valueEn", valueEn, LONGEST);
        length(faults, "labelFa", labelFa, LONGEST_LABEL);
        length(faults, "labelEn", labelEn, LONGEST_LABEL);
        if (faults.isEmpty() && (kind == ContactKind.WEB && !WEB.matcher(value).matches() || kind == ContactKind.EMAIL && !EMAIL.matcher(value).matches())) {
            faults.add(new Field("value", "malformed"));
        }
        if (extension != null && !extension.isBlank() && !DIGITS.matcher(extension).matches()) {
            faults.add(new Field("extension", "malformed"));
        }
        return faults;
    }

    private static void length(List<Field> faults, String name, String value, int longest) {
        if (value != null && value.length() > longest) {
            faults.add(new Field(name, "too_long"));
        }
    }

    public String label(Locale locale) {
        return "en".equals(locale.getLanguage()) ? labelEn : labelFa;
    }

    public String value(Locale locale) {
        return "en".equals(locale.getLanguage()) ? valueEn : value;
    }
}
