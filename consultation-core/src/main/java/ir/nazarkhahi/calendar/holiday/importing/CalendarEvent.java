package ir.nazarkhahi.calendar.holiday.importing;

import ir.nazarkhahi.text.BidiSafety;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.util.Strings;

/** The lines of one event that matter here, as they stand in the file. */
final class CalendarEvent {
    private static final int LONGEST_NAME = 200;

    private final Map<String, List<String>> lines = new TreeMap<>();

    void add(String property, String value) {
        lines.computeIfAbsent(property, any -> new ArrayList<>()).add(value);
    }

    boolean has(String property) {
        return lines.containsKey(property);
    }

    /** The first value; empty if there is none. */
    String value(String property) {
        return has(property) ? lines.get(property).get(0).strip() : "";
    }

    /** All values, also of lines that hold many. */
    List<String> values(String property) {
        return lines.getOrDefault(property, List.of()).stream().flatMap(line -> List.of(line.split(",")).stream()).map(String::strip).toList();
    }

    /** In one line, of two hundred characters at most. */
    String name() {
        String name = BidiSafety.strip(Strings.unescape(value("SUMMARY"))).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return shortened(name);
    }

    static String shortened(String name) {
        int end = Math.min(name.length(), LONGEST_NAME);
        return name.substring(0, end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }
}
