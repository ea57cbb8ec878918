package ir.nazarkhahi.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A stretch of time in words, its two largest units, rounded down: a page must not promise more time than there is. */
public final class Remaining {
    private static final int DAYS_ALONE = 3;

    private Remaining() {}

    /** «۳ روز», «۲ روز و ۴ ساعت», «۴ ساعت و ۱۰ دقیقه», «کمتر از یک دقیقه»; empty if nothing remains. */
    public static String inWords(Instant from, Instant until, Locale locale) {
        Duration left = Duration.between(from, until);
        if (left.isZero() || left.isNegative()) {
            return "";
        }
        if (left.toDays() >= DAYS_ALONE) {
            return unit(locale, "days", left.toDays());
        }
        return left.toDays() > 0 ? two(locale, "days", left.toDays(), "hours", left.toHoursPart()) : withinADay(left, locale);
    }

    private static String withinADay(Duration left, Locale locale) {
        if (left.toHours() > 0) {
            return two(locale, "hours", left.toHours(), "minutes", left.toMinutesPart());
        }
        return left.toMinutes() > 0 ? unit(locale, "minutes", left.toMinutes()) : Words.text(locale, "remaining.moment");
    }

    private static String two(Locale locale, String larger, long many, String smaller, long few) {
        return few == 0 ? unit(locale, larger, many) : Words.text(locale, "remaining.and", unit(locale, larger, many), unit(locale, smaller, few));
    }

    private static String unit(Locale locale, String name, long number) {
        return Words.text(locale, "remaining." + name + (number == 1 ? ".one" : ".many"), Long.toString(number));
    }
}
