package ir.nazarkhahi.commentary.document.wording;

import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.text.Digits;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The documents' own words, numbers and dates in one language. */
public final class Words {
    private static final Pattern REF = Pattern.compile("[\\d۰-۹]{4}-[\\d۰-۹]{4,}-[\\d۰-۹]{6,}");
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private final Locale language;
    private final ResourceBundle bundle;

    public Words(Locale language) {
        this.language = "en".equals(language.getLanguage()) ? Locale.ENGLISH : new Locale("fa");
        this.bundle = ResourceBundle.getBundle("ir.nazarkhahi.commentary.document.words",
                this.language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public boolean rightToLeft() {
        return language.getLanguage().equals("fa");
    }

    /** {@code fa-IR} or {@code en-GB}. */
    public String tag() {
        return rightToLeft() ? "fa-IR" : "en-GB";
    }

    /** @param values numbers must come as {@link #number} has made them */
    public String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    public String number(long value) {
        return Digits.in(language, value);
    }

    /** A number or code that must not be turned around by the letters before it. */
    public String code(String value) {
        return LEFT_TO_RIGHT_MARK + digits(value) + LEFT_TO_RIGHT_MARK;
    }

    /** A piece of the draft in a line of ours: if it runs the other way, what follows must not be drawn into it. */
    public String quoted(String text) {
        String mark = rightToLeft() ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
        return runsRightToLeft(text) == rightToLeft() ? text : mark + text + mark;
    }

    /** What staff wrote, with every ref in it kept in one piece. */
    public String withRefs(String text) {
        return REF.matcher(text).replaceAll(ref -> code(ref.group()));
    }

    /** Whether a text that people typed runs from right to left: its first letter decides, without one the document does. */
    public boolean runsRightToLeft(String text) {
        return text.codePoints().map(Character::getDirectionality).filter(Words::isStrong).mapToObj(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst().orElse(rightToLeft());
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Solar Hijri, with the Gregorian beside it. */
    public String day(LocalDate date) {
        return say("date", DateWords.date(date, language), code(date.toString()));
    }

    /** The day and hour in Tehran. */
    public String moment(Instant instant) {
        return say("moment", DateWords.date(instant, language), code(DateWords.time(instant, language)));
    }

    /** The day in Tehran, of what has no hour. */
    public String dayOf(Instant instant) {
        return DateWords.date(instant, language);
    }

    /** The end of a window, as people say it: «تا ساعت ۲۴ …». */
    public String closing(Instant closesAt) {
        return DateWords.closing(closesAt, language);
    }

    private String digits(String latin) {
        return Digits.in(language, latin);
    }
}
