package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.account.trail.AuditQuestion;
import ir.nazarkhahi.account.trail.AuditReading;
import ir.nazarkhahi.account.trail.AuditSlice;
import ir.nazarkhahi.calendar.SolarHijri;
import ir.nazarkhahi.gate.bulk.Span;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who did what to what, when. What is asked stands in the address; a day that cannot be read is said so and left out. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;
    private static final List<String> NAMES = List.of("who", "action", "subject", "from", "to");
    /** In the order in which work goes through the house; each has its words. */
    static final List<String> KINDS = List.of("draft", "consultation", "comment", "commentary", "news", "identity", "account", "token", "office", "setting", "kind", "holiday",
            "rule", "notice_template", "job", "search", "audit");

    @Inject
    private AuditReading audit;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> asked = new HashMap<>();
    private Long before;
    private AuditSlice slice;

    public void load() {
        Span span = new Span(moment("from", SolarHijri::startOf), moment("to", day -> SolarHijri.startOf(day.plusDays(1))));
        AuditQuestion question = new AuditQuestion(asked.get("who"), asked.get("action"), asked.get("subject"), span);
        slice = attempt.get(() -> audit.slice(me.actor(), question, before, SIZE));
    }

    /** The same question as the part of an address, to be followed by more; without what names no day. */
    public String getQuery() {
        return NAMES.stream().filter(name -> !isBlank(name)).map(name -> name + "=" + URLEncoder.encode(asked.get(name).strip(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    /** Whether no day is wrong: a file of another question than was meant is not offered. */
    public boolean isExportable() {
        return slice != null && moment("from", SolarHijri::startOf) == null == isBlank("from") && moment("to", SolarHijri::startOf) == null == isBlank("to");
    }

    private Instant moment(String name, Function<LocalDate, Instant> edge) {
        return isBlank(name) || SolarHijri.fault(asked.get(name)).isPresent() ? null : SolarHijri.parse(asked.get(name)).map(edge).orElse(null);
    }

    private boolean isBlank(String name) {
        return asked.get(name) == null || asked.get(name).isBlank();
    }

    public List<String> getKinds() {
        return KINDS;
    }

    /** An action that was asked for by its whole name, so that the form keeps it; null if there is none. */
    public String getOtherAction() {
        String action = asked.get("action");
        return isBlank("action") || KINDS.contains(action) ? null : action;
    }

    /** Null if it is not for the one who asks to know. */
    public AuditSlice getSlice() {
        return slice;
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
