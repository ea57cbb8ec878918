package ir.nazarkhahi.setting.legal;

import java.util.Locale;

/** Each has a public page of its own, under the same name in small letters. */
public enum LegalKind {
    ABOUT, PRIVACY, TERMS, ACCESSIBILITY;

    public String address() {
        return "/" + name().toLowerCase(Locale.ROOT);
    }
}
