package ir.nazarkhahi.web.announce;

import ir.nazarkhahi.consultation.ConsultationFilter;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.follow.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What is open, for a frame in somebody else's page; and what to write there to have it. */
@Named
@RequestScoped
public class EmbedPage {
    private static final int MOST = 20;

    @Inject
    private ConsultationService consultations;
    @Inject
    private Reading reading;
    @Inject
    private Links links;
    private String office;
    private List<ConsultationView> open = List.of();

    public void load() {
        open = list(ConsultationStatus.OPEN);
        list(ConsultationStatus.PLANNED);
    }

    private List<ConsultationView> list(ConsultationStatus status) {
        ConsultationFilter filter = new ConsultationFilter(Set.of(status), null, null, office, ConsultationFilter.Order.CLOSING_SOON, 0, MOST);
        return reading.read(consultations.list(filter).items());
    }

    public List<ConsultationView> getOpen() {
        return open;
    }

    /** @param title of the frame, for who cannot see it */
    public String snippet(String title) {
        return "<iframe src=\"" + links.page("/embed/open") + getQuery() + "\" title=\"" + title + "\" width=\"100%\" height=\"420\" loading=\"lazy\"></iframe>";
    }

    /** What narrows the list to an office; what can be no office's code narrows nothing. */
    public String getQuery() {
        return office == null || !office.matches("[a-z0-9-]+") ? "" : "?office=" + office;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }
}
