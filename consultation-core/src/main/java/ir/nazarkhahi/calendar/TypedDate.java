package ir.nazarkhahi.calendar;

import ir.nazarkhahi.text.Folding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as people type it: ۱۴۰۵/۳/۱۲, 1405-03-12, 12.3.1405, «۱۲ خرداد ۱۴۰۵», 12 Khordad 1405, digits of any script.
 * A year of 1900 or more is Gregorian, below that Solar Hijri. Two-digit years are not guessed.
 */
final class TypedDate {
    private static final int FIRST_GREGORIAN_YEAR = 1900;
    private static final int MONTHS = 12;
    private static final String SEPARATOR = "[/.\\- ]";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{4})");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}" + SEPARATOR + "\\d{1,2}" + SEPARATOR + "\\d{1,2}");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2}) (?:ام )?(\\p{L}+)(?: ماه)?,? ?(\\d{4})");
    private static final List<List<String>> MONTH_NAMES = Stream.of(Locale.forLanguageTag("fa"), Locale.ENGLISH)
            .map(language -> Words.months(language).stream().map(Folding::fold).toList()).toList();

    private TypedDate() {}

    /** What stands where the year, the month and the day of the month stand, whether there is such a day or not. */
    private record Numbers(int year, int month, int day) {

        boolean isYearOfNow() {
            return year < FIRST_GREGORIAN_YEAR ? year >= 1300 && year <= 1500 : year >= 1921 && year <= 2122;
        }
    }

    /** @return empty if it is no date or no such day exists */
    static Optional<LocalDate> parse(String typed) {
        return numbers(Folding.fold(typed)).flatMap(TypedDate::day);
    }

    /** @see SolarHijri#fault */
    static Optional<String> fault(String typed) {
        String folded = Folding.fold(typed);
        Optional<Numbers> numbers = numbers(folded);
        if (numbers.isEmpty()) {
            return Optional.of(SHORT.matcher(folded).matches() ? "date_year_short" : "not_a_date");
        }
        return fault(numbers.get());
    }

    private static Optional<String> fault(Numbers numbers) {
        if (!numbers.isYearOfNow()) {
            return Optional.of("date_year");
        }
        if (numbers.month < 1 || numbers.month > MONTHS) {
            return Optional.of("date_month");
        }
        return day(numbers).isEmpty() ? Optional.of("date_day") : Optional.empty();
    }

    private static Optional<Numbers> numbers(String folded) {
        return match(YEAR_FIRST, folded).map(m -> new Numbers(number(m, 1), number(m, 2), number(m, 3)))
                .or(() -> match(DAY_FIRST, folded).map(m -> new Numbers(number(m, 3), number(m, 2), number(m, 1))))
                .or(() -> match(NAMED, folded).map(m -> new Numbers(number(m, 3), month(m.group(2)), number(m, 1))));
    }

    private static Optional<MatchResult> match(Pattern pattern, String folded) {
        Matcher matcher = pattern.matcher(folded);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(String name) {
        return MONTH_NAMES.stream().mapToInt(names -> names.indexOf(name) + 1).max().orElse(0);
    }

    private static Optional<LocalDate> day(Numbers given) {
        return given.year < FIRST_GREGORIAN_YEAR ? SolarHijri.day(given.year, given.month, given.day) : gregorian(given.year, given.month, given.day);
    }

    private static Optional<LocalDate> gregorian(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
