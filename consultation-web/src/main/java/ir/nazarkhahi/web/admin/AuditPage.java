package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.web.list.PagedRows;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Who did what to what, when; all of it or of one subject. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AuditReading audit;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private String subject;
    private PagedRows<AuditView> rows;

    public void load() {
        String wanted = subject == null || subject.isBlank() ? null : subject.strip();
        if (attempt.run(() -> audit.page(me.actor(), wanted, 0, 1))) {
            rows = new PagedRows<>(AuditView::id, (sorting, page, size) -> audit.page(me.actor(), wanted, page, size));
        }
    }

    public PagedRows<AuditView> getRows() {
        return rows;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
