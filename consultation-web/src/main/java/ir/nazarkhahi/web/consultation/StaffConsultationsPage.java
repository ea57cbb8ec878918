package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationFilter.Order;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.list.Sorting;
import ir.nazarkhahi.web.session.Me;
import ir.nazarkhahi.web.words.Choices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** All consultations one may know of, plans among them. */
@Named
@ViewScoped
public class StaffConsultationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationService consultations;
    @Inject
    private Choices choices;
    @Inject
    private Me me;

    private final PagedRows<ConsultationView> rows = new PagedRows<>(ConsultationView::id, this::read);
    private String status;
    private String kind;
    private String q;

    private Page<ConsultationView> read(Sorting sorting, int page, int size) {
        return consultations.list(me.actor(), new ConsultationFilter(wanted(), q, kind, null, order(sorting), page, size));
    }

    private static Order order(Sorting sorting) {
        return sorting.choose("closesAt", Order.CLOSING_SOON, Order.CLOSING_LATE, sorting.choose("code", Order.OLDEST, Order.LATEST, Order.NEWEST));
    }

    private Set<ConsultationStatus> wanted() {
        return Arrays.stream(ConsultationStatus.values()).filter(known -> known.name().equals(status)).findFirst().map(Set::of).orElse(Set.of());
    }

    public List<SelectItem> getStatuses() {
        return choices.of(Choices.STAFF, "status_", ConsultationStatus.values());
    }

    public PagedRows<ConsultationView> getRows() {
        return rows;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
