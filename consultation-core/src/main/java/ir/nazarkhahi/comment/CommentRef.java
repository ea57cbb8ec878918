package ir.nazarkhahi.comment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a comment is called outside: the consultation's code and its number, {@code 1405-0012-000123}. */
public record CommentRef(String consultationCode, long number) {
    private static final Pattern FORM = Pattern.compile("(.{1,20})-(\\d{6,12})");

    /** Empty if it is no ref; numbers beyond six digits have no leading zeros. */
    public static Optional<CommentRef> parse(String ref) {
        Matcher parts = FORM.matcher(ref == null ? "" : ref.strip());
        return parts.matches() ? Optional.of(new CommentRef(parts.group(1), Long.parseLong(parts.group(2)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%06d", consultationCode, number);
    }
}
