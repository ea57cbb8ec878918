package ir.nazarkhahi.web.route;

import java.util.Locale;

/** The two languages of the pages, and where each begins in an address. */
public enum Language {
    FA("", "rtl"),
    EN("/en", "ltr");

    private final String prefix;
    private final String direction;
    private final Locale locale = new Locale(name().toLowerCase(Locale.ROOT));

    Language(String prefix, String direction) {
        this.prefix = prefix;
        this.direction = direction;
    }

    public static Language ofPath(String path) {
        return path.equals("/en") || path.startsWith("/en/") ? EN : FA;
    }

    /** @return the address without its language, never empty */
    String strip(String path) {
        String rest = path.substring(prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /** @return the address in this language */
    public String lead(String path) {
        return prefix.isEmpty() || !path.equals("/") ? prefix + path : prefix;
    }

    Language other() {
        return this == FA ? EN : FA;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    public String direction() {
        return direction;
    }
}
