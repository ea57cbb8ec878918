package ir.nazarkhahi.web.consultation;

import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.gate.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** All consultations, narrowed by what stands in the address. What makes no sense there narrows nothing. */
@Named
@RequestScoped
public class ConsultationsPage {
    private static final int SIZE = 20;

    @Inject
    private ConsultationService consultations;
    @Inject
    private KindService kinds;
    @Inject
    private Reading reading;
    private String status;
    private String kind;
    private String office;
    private String q;
    private String page;
    private Page<ConsultationView> found;

    public void load() {
        found = consultations.list(new ConsultationFilter(statuses(), q, kind, office, null, PageNumber.of(page), SIZE));
        reading.read(found.items());
    }

    private Set<ConsultationStatus> statuses() {
        return Arrays.stream(ConsultationStatus.values()).filter(one -> one.name().equalsIgnoreCase(status)).findFirst().map(Set::of).orElse(Set.of());
    }

    public Page<ConsultationView> getFound() {
        return found;
    }

    public Pager getPager() {
        return Pager.of(found).with("status", status).with("kind", kind).with("office", office).with("q", q);
    }

    public boolean isNarrowed() {
        return status != null || kind != null || office != null || q != null;
    }

    public ConsultationStatus[] getStatuses() {
        return ConsultationStatus.values();
    }

    public List<KindView> getKinds() {
        return kinds.all();
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

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
