package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.bulk.Span;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parameters of a list as the contract names them. What it does not name among filters is refused, as there. */
final class Question {
    private static final Pattern FILTER = Pattern.compile("filter\\[(\\w+)\\](?:\\[(ge|le)\\])?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int DEFAULT_SIZE = 25;

    private final MultivaluedMap<String, String> given;

    /** @throws InvalidInputException if a filter is none of these */
    Question(MultivaluedMap<String, String> given, Set<String> filters) {
        this.given = given;
        for (String name : given.keySet()) {
            Matcher filter = FILTER.matcher(name);
            if (name.startsWith("filter") && !(filter.matches() && filters.contains(filter.group(1)))) {
                throw new InvalidInputException(name, "unknown");
            }
        }
    }

    /** One field of a sort. */
    record Order(String field, boolean descending) {}

    Optional<String> filter(String name) {
        return value("filter[" + name + "]");
    }

    /** Several by commas. */
    Set<String> filters(String name) {
        return filter(name).stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    /** Days or moments of Tehran: that day or second, or from, or up to and with it. */
    Span range(String name) {
        Optional<Span> exactly = filter(name).map(value -> span(name, value));
        return new Span(
                exactly.or(() -> value("filter[" + name + "][ge]").map(value -> span(name, value))).map(Span::from).orElse(null),
                exactly.or(() -> value("filter[" + name + "][le]").map(value -> span(name, value))).map(Span::before).orElse(null));
    }

    private static Span span(String name, String value) {
        try {
            if (value.length() <= 10) {
                LocalDate day = LocalDate.parse(value);
                return new Span(SolarHijri.startOf(day), SolarHijri.startOf(day.plusDays(1)));
            }
            Instant moment = LocalDateTime.parse(value, MOMENT).atZone(SolarHijri.TEHRAN).toInstant();
            return new Span(moment, moment.plusSeconds(1));
        } catch (DateTimeException malformed) {
            throw new InvalidInputException("filter[" + name + "]", "malformed");
        }
    }

    /** @throws InvalidInputException if a field is none of these */
    List<Order> order(Set<String> fields) {
        return value("sort").stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip).map(field -> {
            Order order = new Order(field.startsWith("-") ? field.substring(1) : field, field.startsWith("-"));
            if (!fields.contains(order.field())) {
                throw new InvalidInputException("sort", "unknown");
            }
            return order;
        }).toList();
    }

    /** From 0; the contract counts from 1, up to 20. */
    int page() {
        return number("page[number]", 1, 20, 1) - 1;
    }

    int size() {
        return number("page[size]", 5, 250, DEFAULT_SIZE);
    }

    private int number(String name, int least, int most, int otherwise) {
        try {
            int number = value(name).map(Integer::valueOf).orElse(otherwise);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            throw new InvalidInputException(name, "malformed");
        }
        throw new InvalidInputException(name, "out_of_range");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(given.getFirst(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
