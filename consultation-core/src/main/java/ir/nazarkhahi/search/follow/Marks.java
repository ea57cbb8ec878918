package ir.nazarkhahi.search.follow;

import ir.nazarkhahi.search.source.Mark;
import ir.nazarkhahi.search.source.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How far an index is with every part of every source; kept in the index itself, as text. */
final class Marks {
    private static final String NOTE = "marks.";

    private final Map<String, Map<Long, Mark>> bySource = new HashMap<>();

    /** @throws IllegalArgumentException if the notes are not what was written once */
    static Marks read(Map<String, String> notes) {
        Marks marks = new Marks();
        notes.forEach((name, text) -> {
            if (name.startsWith(NOTE) && !text.isEmpty()) {
                for (String part : text.split(",")) {
                    String[] numbers = part.split(":");
                    marks.of(name.substring(NOTE.length())).put(Long.valueOf(numbers[0]), new Mark(Long.parseLong(numbers[1]), Long.parseLong(numbers[2])));
                }
            }
        });
        return marks;
    }

    Map<String, String> notes() {
        return bySource.entrySet().stream().collect(Collectors.toMap(source -> NOTE + source.getKey(), source -> text(source.getValue())));
    }

    Map<Long, Mark> of(Source source) {
        return of(source.name());
    }

    private Map<Long, Mark> of(String source) {
        return bySource.computeIfAbsent(source, name -> new HashMap<>());
    }

    private static String text(Map<Long, Mark> marks) {
        return marks.entrySet().stream().map(part -> part.getKey() + ":" + part.getValue().number() + ":" + part.getValue().change()).collect(Collectors.joining(","));
    }
}
