package ir.nazarkhahi.draft.importing.pdf;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether words read forwards. Some programs write Persian letters in the order in which they stand on the page, from
 * left to right; then the commonest words of the language appear backwards, and every line is turned.
 *
 * @param lines in the order of reading
 */
record Order(List<String> lines, int letters, int unknown, List<ImportWarning> warnings) {
    private static final Set<String> COMMON = Set.of("این", "است", "که", "از", "ماده", "قانون", "شود", "برای", "تبصره", "های", "می", "آن", "با", "موضوع");
    private static final int ENOUGH_LETTERS = 400;
    private static final int FEWEST_LETTERS = 3;
    private static final double MOST_UNKNOWN = 0.3;
    private static final double FEW_UNKNOWN = 0.02;

    static Order of(List<String> lines) {
        int letters = 0;
        int persian = 0;
        int unknown = 0;
        for (String line : lines) {
            letters += (int) line.codePoints().filter(Character::isLetter).count();
            persian += (int) line.codePoints().filter(cp -> cp >= 0x600 && cp <= 0x6FF).count();
            unknown += (int) line.codePoints().filter(Order::isUnknown).count();
        }
        List<ImportWarning> warnings = new ArrayList<>();
        if (unknown > FEW_UNKNOWN * letters) {
            warnings.add(ImportWarning.of("pdf_letters_unknown", 0, unknown));
        }
        return new Order(turnedIfBackwards(lines, persian, warnings), letters, unknown, warnings);
    }

    /** Whether there is any text, and most of its letters are known. */
    boolean isLegible() {
        return letters >= FEWEST_LETTERS && unknown <= MOST_UNKNOWN * (letters + unknown);
    }

    private static List<String> turnedIfBackwards(List<String> lines, int persian, List<ImportWarning> warnings) {
        long forwards = common(lines);
        List<String> turned = lines.stream().map(Order::turned).toList();
        long backwards = common(turned);
        if (backwards > 2 * forwards + 2) {
            warnings.add(ImportWarning.of("pdf_order_repaired", 0));
            return turned;
        }
        if (persian > ENOUGH_LETTERS && forwards < persian / ENOUGH_LETTERS) {
            warnings.add(ImportWarning.of("pdf_order_unsure", 0));
        }
        return lines;
    }

    private static long common(List<String> lines) {
        return lines.stream().flatMap(line -> java.util.Arrays.stream(line.split("[^\\p{L}\\u200C]+"))).filter(COMMON::contains).count();
    }

    /** Backwards, but for figures and Latin words, which stand as they are read. */
    private static String turned(String line) {
        StringBuilder back = new StringBuilder();
        int end = line.length();
        while (end > 0) {
            int start = end - 1;
            boolean latin = isLeftToRight(line.charAt(start));
            while (latin && start > 0 && isLeftToRight(line.charAt(start - 1))) {
                start--;
            }
            back.append(latin ? line.substring(start, end) : mirrored(line.charAt(start)));
            end = start;
        }
        return back.toString();
    }

    private static boolean isLeftToRight(char c) {
        return Character.isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static char mirrored(char c) {
        String signs = "()[]{}«»<>";
        int at = signs.indexOf(c);
        return at < 0 ? c : signs.charAt(at ^ 1);
    }

    private static boolean isUnknown(int cp) {
        return cp == 0xFFFD || Character.getType(cp) == Character.PRIVATE_USE;
    }
}
