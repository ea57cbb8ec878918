package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.web.session.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** All consultations one may know of, plans among them. */
@Named
@RequestScoped
public class StaffConsultationsPage {
    private static final int SIZE = 20;

    @Inject
    private ConsultationService consultations;
    @Inject
    private Me me;

    private int page;
    private String status;
    private String q;
    private Page<ConsultationView> found;

    public Page<ConsultationView> getFound() {
        if (found == null) {
            found = consultations.list(me.actor(), new ConsultationFilter(statuses(), q, null, null, null, Math.max(0, page), SIZE));
        }
        return found;
    }

    private Set<ConsultationStatus> statuses() {
        return Arrays.stream(ConsultationStatus.values()).filter(known -> known.name().equals(status)).findFirst().map(Set::of).orElse(Set.of());
    }

    public List<ConsultationStatus> getStatuses() {
        return List.of(ConsultationStatus.values());
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < getFound().total();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
