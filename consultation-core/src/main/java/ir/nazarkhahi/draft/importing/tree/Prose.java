package ir.nazarkhahi.draft.importing.tree;

import java.util.Set;
import java.util.regex.Pattern;

/** What the wording of a line without a head tells about its part in the text. */
final class Prose {
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_SIGNATURE = 90;
    private static final int LONGEST_ENACTMENT = 1500;
    private static final String SENTENCE_ENDS = ".:؛،,;!؟?»)";
    private static final Set<String> VERBS = Set.of("است", "هستند", "شود", "شوند", "می‌شود", "میشود", "می‌شوند", "گردد", "می‌گردد", "باشد", "می‌باشد",
            "میباشد", "باشند", "دارد", "دارند", "نماید", "می‌نماید", "نمایند", "کند", "می‌کند", "کنند", "می‌کنند", "شد", "گردید", "شده", "نیست", "بود", "خواهد", "خواهدبود");
    private static final Set<String> UNFINISHED = Set.of("که", "و", "به", "از", "در", "با", "یا", "را", "این", "آن", "بر", "تا", "برای", "هر");
    private static final Pattern ENACTMENT = Pattern.compile("(?:این )?(?:قانون|آیین.?نامه|آئین.?نامه|دستورالعمل|اساسنامه|ضوابط|مصوبه|بخشنامه|لایحه|شیوه.?نامه|تصویب.?نامه|مقررات|نظام.?نامه|طرح)"
            + " .{0,200}?مشتمل بر .{1,120}(?:ماده|تبصره|بند|فصل|جزء).*");
    private static final Pattern OFFICE = Pattern.compile("(?:رئیس|رییس|وزیر|وزرای|معاون|استاندار|شهردار|مدیر|دبیر|سرپرست|فرماندار|قائم|نخست|از طرف|امضا|رونوشت|والسلام|و من الله|ومن الله).*");

    private static final Pattern SIGNED = Pattern.compile(" ?[ـ\\-–—] ?\\p{L}");
    private static final Set<String> BEGINS_SENTENCE = Set.of("در", "به", "از", "با", "برای", "هر", "کلیه", "چنانچه", "هرگاه", "اگر");

    private Prose() {}

    /** A short line that is no sentence. */
    static boolean isHeading(String typed) {
        String line = plain(typed);
        return line.length() <= LONGEST_HEADING && !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0
                && !VERBS.contains(lastWord(line)) && !UNFINISHED.contains(lastWord(line)) && Character.isLetter(line.codePointAt(0));
    }

    /** A heading that stands where text might as well: «در اموال» is none there. */
    static boolean isPlainHeading(String line) {
        return isHeading(line) && !BEGINS_SENTENCE.contains(plain(line).split(" ", 2)[0]);
    }

    /** The line before goes on in this one. */
    static boolean isUnfinished(String lastWord) {
        return UNFINISHED.contains(plain(lastWord));
    }

    /** «قانون فوق مشتمل بر … ماده …»: the text itself is at its end. */
    static boolean isEnactment(String line) {
        return line.length() <= LONGEST_ENACTMENT && ENACTMENT.matcher(plain(line)).matches();
    }

    static boolean isSignature(String typed) {
        String line = plain(typed);
        return line.length() <= LONGEST_SIGNATURE && OFFICE.matcher(line).matches() && !line.endsWith(".") && !VERBS.contains(lastWord(line));
    }

    /** Letters of Arabic keyboards as Persian ones; the soft hyphen has become ZWNJ before. */
    private static String plain(String line) {
        return line.replace('ي', 'ی').replace('ك', 'ک');
    }

    /** «رئیس سازمان ـ نام»: an office with a name. */
    static boolean isSignedByName(String line) {
        return SIGNED.matcher(line).find();
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }
}
