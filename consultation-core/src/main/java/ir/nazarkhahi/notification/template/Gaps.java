package ir.nazarkhahi.notification.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gaps of words, {@code {code}}: what is wrong with them, and what they are filled with. */
public final class Gaps {
    /** A gap, or a brace that belongs to none: a slip of the keyboard, never meant. */
    private static final Pattern GAP = Pattern.compile("\\{([^{}\\n]{0,60})}|[{}]");

    private Gaps() {}

    /** As they are typed, braces and all; empty if each is known to the template. */
    public static List<String> unknown(Message words, NoticeTemplate template) {
        return found(words).stream().filter(gap -> gap.group(1) == null || !template.known().contains(gap.group(1))).map(MatchResult::group).distinct().toList();
    }

    /** What the words must tell and do not, neither in subject nor body. */
    public static List<String> missing(Message words, NoticeTemplate template) {
        List<String> there = found(words).stream().map(gap -> gap.group(1)).toList();
        return template.required().stream().filter(gap -> !there.contains(gap)).map(gap -> "{" + gap + "}").toList();
    }

    /** A gap without a value stays as it is. */
    static Message filled(Message words, Map<String, String> values) {
        return new Message(filled(words.subject(), values), filled(words.body(), values));
    }

    private static String filled(String text, Map<String, String> values) {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(gap.group(1) == null ? gap.group() : values.getOrDefault(gap.group(1), gap.group())));
    }

    private static List<MatchResult> found(Message words) {
        List<MatchResult> found = new ArrayList<>(GAP.matcher(words.subject()).results().toList());
        found.addAll(GAP.matcher(words.body()).results().toList());
        return found;
    }
}
