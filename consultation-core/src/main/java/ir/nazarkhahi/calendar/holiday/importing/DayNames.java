package ir.nazarkhahi.calendar.holiday.importing;

import ir.nazarkhahi.calendar.holiday.importing.CalendarDays.NamedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the names under which a day stands in a file, and tells Persian ones from others by their letters. */
final class DayNames {
    private static final String BETWEEN = " / ";

    private final Map<LocalDate, Set<String>> names = new TreeMap<>();

    void add(LocalDate day, String name) {
        names.computeIfAbsent(day, any -> new TreeSet<>()).add(name);
    }

    List<NamedDay> inOrder() {
        List<NamedDay> days = new ArrayList<>();
        names.forEach((day, all) -> days.add(named(day, all)));
        return days;
    }

    private static NamedDay named(LocalDate day, Set<String> all) {
        List<String> persian = all.stream().filter(DayNames::isPersian).toList();
        List<String> other = all.stream().filter(name -> !isPersian(name)).toList();
        return new NamedDay(day, together(persian.isEmpty() ? other : persian), together(other.isEmpty() ? persian : other));
    }

    private static String together(List<String> names) {
        return CalendarEvent.shortened(String.join(BETWEEN, names));
    }

    private static boolean isPersian(String name) {
        return name.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }
}
