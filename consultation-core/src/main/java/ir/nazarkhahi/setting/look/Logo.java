package ir.nazarkhahi.setting.look;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A logo by what it holds; the picture itself is fetched from {@link Looks#picture}.
 *
 * @param width in pixels, as {@code height}
 */
public record Logo(String sha256, int width, int height) implements Serializable {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{64})/(\\d{1,4})x(\\d{1,4})");

    static Optional<Logo> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches() ? Optional.of(new Logo(matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))) : Optional.empty();
    }

    /** As the setting says it. */
    String written() {
        return sha256 + "/" + width + "x" + height;
    }

    /** In pixels of the page, for one that is shown that high. */
    public int widthAt(int shownHeight) {
        return Math.max(1, Math.round((float) width * shownHeight / height));
    }
}
