package ir.nazarkhahi.api.search;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.SearchQuery;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The question part of a search. */
public class SearchParameters {
    @QueryParam("q")
    private String q;
    @QueryParam("type")
    private List<String> type = List.of();
    @QueryParam("office")
    private String office;
    @QueryParam("kind")
    private String kind;
    @QueryParam("status")
    private List<String> status = List.of();
    @QueryParam("stance")
    private String stance;
    @QueryParam("from")
    private String from;
    @QueryParam("to")
    private String to;
    @QueryParam("page")
    @DefaultValue("0")
    private String page;
    @QueryParam("size")
    @DefaultValue("20")
    private String size;

    SearchQuery query() {
        return new SearchQuery(q, several("type", DocumentKind.class, type), office, kind, several("status", ConsultationStatus.class, status),
                stance == null || stance.isBlank() ? null : named("stance", Stance.class, stance), day("from", from), day("to", to),
                number("page", page), number("size", size));
    }

    /** Solar Hijri or, from 1900 on, Gregorian; digits of any script. */
    private static LocalDate day(String field, String typed) {
        return typed == null || typed.isBlank() ? null : SolarHijri.parse(typed).orElseThrow(() -> new InvalidInputException(field, "malformed"));
    }

    /** Repeated or separated by commas. */
    private static <E extends Enum<E>> Set<E> several(String field, Class<E> type, List<String> values) {
        return values.stream().flatMap(value -> Arrays.stream(value.split(","))).filter(name -> !name.isBlank())
                .map(name -> named(field, type, name)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E named(String field, Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException(field, "unknown");
        }
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException malformed) {
            throw new InvalidInputException(field, "malformed");
        }
    }
}
