package ir.nazarkhahi.setting.look;

/** @param accent and {@code onAccent} as typed, {@code #0d4652} */
public record EditLook(String nameFa, String nameEn, String accent, String onAccent) {}
