package ir.nazarkhahi.office;

import java.util.List;
import java.util.Locale;

/**
 * @param code stable name outside, for the API and for settings
 * @param parentId null for the root
 * @param path ids from the root down, {@code /1/4/}
 */
public record OfficeView(long id, String code, Long parentId, String path, OfficeKind kind, String nameFa, String nameEn,
        List<ContactPointView> contactPoints, int version) {

    public OfficeView {
        contactPoints = List.copyOf(contactPoints);
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameFa;
    }

    /** 0 for the root. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }
}
