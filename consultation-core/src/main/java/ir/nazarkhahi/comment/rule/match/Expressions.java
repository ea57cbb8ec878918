package ir.nazarkhahi.comment.rule.match;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.PersonalData;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Regular expressions of RE2, one a line, case ignored: whatever is written, looking takes linear time. */
public final class Expressions implements Condition {
    private static final int MOST = 20;
    private static final int LONGEST = 500;
    private static final int LONGEST_FIND = 100;
    /** Counted repeats within one another multiply what an expression is compiled to; together they stay below this. */
    private static final long MOST_REPEATS = 1_000;
    private static final java.util.regex.Pattern REPEAT = java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

    private final List<Pattern> patterns;

    /** @throws InvalidInputException if one is no expression of RE2, is too large, or finds something in everything */
    public Expressions(String lines) {
        List<String> written = Arrays.stream(lines.split("\\R")).filter(line -> !line.isBlank()).toList();
        if (written.isEmpty() || written.size() > MOST) {
            throw new InvalidInputException("terms", written.isEmpty() ? "required" : "too_many");
        }
        patterns = written.stream().map(Expressions::compiled).toList();
    }

    @Override
    public Optional<String> find(Examined comment) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(comment.alike());
            if (matcher.find()) {
                String found = comment.text().substring(matcher.start(), matcher.end());
                return Optional.of(found.length() <= LONGEST_FIND ? found : found.substring(0, LONGEST_FIND) + "…");
            }
        }
        return Optional.empty();
    }

    @Override
    public String mask(String text) {
        String masked = text;
        for (Pattern pattern : patterns) {
            masked = without(pattern, masked);
        }
        return masked;
    }

    private static String without(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(Examined.alike(text));
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                masked.append(text, done, matcher.start()).append(PersonalData.MASK);
                done = matcher.end();
            }
        }
        return done == 0 ? text : masked.append(text, done, text.length()).toString();
    }

    private static Pattern compiled(String line) {
        if (line.length() > LONGEST || repeats(line) > MOST_REPEATS) {
            throw new InvalidInputException("terms", "expression_too_large");
        }
        try {
            Pattern pattern = Pattern.compile(Examined.alike(line), Pattern.CASE_INSENSITIVE);
            if (pattern.matcher("").find()) {
                throw new InvalidInputException("terms", "expression_finds_all");
            }
            return pattern;
        } catch (PatternSyntaxException wrong) {
            throw new InvalidInputException("terms", "no_expression");
        }
    }

    private static long repeats(String line) {
        java.util.regex.Matcher repeat = REPEAT.matcher(Examined.alike(line));
        long product = 1;
        while (repeat.find() && product <= MOST_REPEATS) {
            long least = Long.parseLong(repeat.group(1));
            long most = repeat.group(2) == null || repeat.group(2).isEmpty() ? least : Long.parseLong(repeat.group(2));
            product *= Math.max(1, Math.max(least, most));
        }
        return product;
    }
}
