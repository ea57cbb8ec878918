package ir.nazarkhahi.web.session;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which browser it is, as far as its owner needs to know it again. Each names itself beside those it resembles, so the
 * rarer ones are asked first. No version and no machine: more would tell people apart.
 */
enum BrowserFamily {
    EDGE("Edge", "Edg/", "EdgA/", "EdgiOS/"),
    OPERA("Opera", "OPR/", "OPT/"),
    SAMSUNG("Samsung Internet", "SamsungBrowser/"),
    FIREFOX("Firefox", "Firefox/", "FxiOS/"),
    CHROME("Chrome", "Chrome/", "CriOS/", "Chromium/"),
    SAFARI("Safari", "Safari/");

    private final String shown;
    private final List<String> signs;

    BrowserFamily(String shown, String... signs) {
        this.shown = shown;
        this.signs = List.of(signs);
    }

    /** @param userAgent null if the browser says nothing; @return empty if it is none of these */
    static String of(String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return Stream.of(values()).filter(family -> family.signs.stream().anyMatch(said::contains)).map(family -> family.shown).findFirst().orElse("");
    }
}
