package ir.nazarkhahi.setting.look;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A colour of sRGB, and how well it is read on another (WCAG 2.2, relative luminance and contrast ratio). */
public record Colour(int rgb) implements Serializable {
    public static final Colour WHITE = new Colour(0xffffff);
    public static final Colour BLACK = new Colour(0);
    /** Success criterion 1.4.3 for words of any size. */
    public static final double READABLE = 4.5;
    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");
    private static final int STEPS = 200;

    /** @param written {@code #0d4652}, with or without its sign; empty if it is anything else */
    public static Optional<Colour> parse(String written) {
        String text = written == null ? "" : written.strip();
        return HEX.matcher(text).matches() ? Optional.of(new Colour(Integer.parseInt(text.replace("#", ""), 16))) : Optional.empty();
    }

    /** {@code #0d4652}. */
    public String hex() {
        return "#" + digits();
    }

    /** {@code 0d4652}. */
    public String digits() {
        return String.format(Locale.ROOT, "%06x", rgb);
    }

    /** From 1 to 21. */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    public boolean isReadableOn(Colour other) {
        return contrast(other) >= READABLE;
    }

    /** @param share of the other, 0 to 1 */
    public Colour mixed(Colour other, double share) {
        return new Colour(IntStream.of(16, 8, 0).map(shift -> (int) Math.round(part(shift) * (1 - share) + other.part(shift) * share) << shift).sum());
    }

    /** This one, or the first on the way to the other that will do; the other if none does. */
    public Colour towards(Colour other, Predicate<Colour> willDo) {
        return IntStream.rangeClosed(0, STEPS).mapToObj(step -> mixed(other, (double) step / STEPS)).filter(willDo).findFirst().orElse(other);
    }

    /** The colour most like this one that can be read on that one: darker or lighter, whichever is nearer. */
    public Colour nearestReadableOn(Colour ground) {
        Colour darker = towards(BLACK, colour -> colour.isReadableOn(ground));
        Colour lighter = towards(WHITE, colour -> colour.isReadableOn(ground));
        if (!darker.isReadableOn(ground) || !lighter.isReadableOn(ground)) {
            return darker.isReadableOn(ground) ? darker : lighter;
        }
        return distance(darker) <= distance(lighter) ? darker : lighter;
    }

    private int distance(Colour other) {
        return IntStream.of(16, 8, 0).map(shift -> (part(shift) - other.part(shift)) * (part(shift) - other.part(shift))).sum();
    }

    private double luminance() {
        return 0.2126 * linear(part(16)) + 0.7152 * linear(part(8)) + 0.0722 * linear(part(0));
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private int part(int shift) {
        return rgb >> shift & 0xff;
    }
}
