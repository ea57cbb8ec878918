package ir.nazarkhahi.web.search;

import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.SearchQuery;
import ir.nazarkhahi.search.find.Finder;
import ir.nazarkhahi.web.consultation.PageNumber;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in the address of a search. What makes no sense there narrows nothing; a date that cannot be read is said so. */
final class Asked {
    /** In the order in which they stand in addresses. */
    private static final List<String> NAMES = List.of("q", "type", "kind", "office", "status", "stance", "from", "to");
    private static final Set<String> WORDS = Set.of("q", "type");

    private final Map<String, String> values = new HashMap<>();

    Map<String, String> values() {
        return values;
    }

    SearchQuery query(int size) {
        int page = Math.min(PageNumber.of(values.get("page")), Finder.DEEPEST / size - 1);
        return new SearchQuery(text("q"), one(DocumentKind.class, "type"), text("office"), text("kind"), one(ConsultationStatus.class, "status"),
                one(Stance.class, "stance").stream().findFirst().orElse(null), day("from"), day("to"), page, size);
    }

    boolean isBlank() {
        return text("q") == null;
    }

    /** By more than the words and the kind of document. */
    boolean isNarrowed() {
        return NAMES.stream().filter(name -> !WORDS.contains(name)).anyMatch(name -> text(name) != null);
    }

    /** The same question with one thing changed, from its first page; null leaves it out. */
    String with(String changed, String value) {
        return NAMES.stream().map(name -> new String[] {name, name.equals(changed) ? value : text(name)}).filter(pair -> pair[1] != null)
                .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8)).collect(Collectors.joining("&", "?", ""));
    }

    /** The same question, to be followed by a page's number. */
    String query() {
        String same = with("page", null).substring(1);
        return same.isEmpty() ? "" : same + "&";
    }

    private String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private LocalDate day(String name) {
        String typed = text(name);
        return typed == null || SolarHijri.fault(typed).isPresent() ? null : SolarHijri.parse(typed).orElseThrow();
    }

    private <E extends Enum<E>> Set<E> one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equalsIgnoreCase(text(name))).findFirst().map(Set::of).orElse(Set.of());
    }
}
