package ir.nazarkhahi.api.consultation;

import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The question part of a list of consultations. */
public class ListQuery {
    @QueryParam("status")
    private List<String> status = List.of();
    @QueryParam("q")
    private String q;
    @QueryParam("kind")
    private String kind;
    @QueryParam("office")
    private String office;
    @QueryParam("sort")
    private String sort;
    @QueryParam("page")
    @DefaultValue("0")
    private int page;
    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    ConsultationFilter filter() {
        return new ConsultationFilter(statuses(), q, kind, office, order(), page, size);
    }

    /** Repeated or separated by commas. */
    private Set<ConsultationStatus> statuses() {
        Set<ConsultationStatus> wanted = EnumSet.noneOf(ConsultationStatus.class);
        status.stream().flatMap(value -> Arrays.stream(value.split(","))).filter(name -> !name.isBlank())
                .forEach(name -> wanted.add(named("status", ConsultationStatus.class, name)));
        return wanted;
    }

    /** {@code newest}, {@code closing_soon} or {@code recently_decided}. */
    private ConsultationFilter.Order order() {
        return sort == null || sort.isBlank() ? null : named("sort", ConsultationFilter.Order.class, sort);
    }

    private static <E extends Enum<E>> E named(String field, Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException(field, "unknown");
        }
    }
}
