package ir.nazarkhahi.text;

import java.util.Set;

/** Who issues bank cards, by the first digits (ISO 7812): the banks of Iran each by its own, foreign networks by theirs. */
final class CardIssuers {
    private static final int LENGTH = 6;
    private static final Set<String> IRANIAN = Set.of(
            "502229", "502806", "502908", "502910", "502937", "502938", "504172", "504706", "505416", "505426", "505785", "505801",
            "505809", "507677", "581672", "581874", "585947", "585949", "585983", "589210", "589463", "589905", "603769", "603770",
            "603799", "606256", "606373", "606737", "610433", "621986", "622106", "627353", "627381", "627412", "627488", "627593",
            "627648", "627760", "627884", "627961", "628023", "628157", "636214", "636795", "636797", "636949", "639194", "639217",
            "639346", "639347", "639370", "639599", "639607", "991975");

    private CardIssuers() {}

    /** @param card its sixteen digits in ASCII */
    static boolean knows(String card) {
        return IRANIAN.contains(card.substring(0, LENGTH)) || isForeign(card);
    }

    /** Visa begins with 4, Mastercard with 51 to 55 or 2221 to 2720. */
    private static boolean isForeign(String card) {
        int two = Integer.parseInt(card.substring(0, 2));
        int four = Integer.parseInt(card.substring(0, 4));
        return card.charAt(0) == '4' || two >= 51 && two <= 55 || four >= 2221 && four <= 2720;
    }
}
