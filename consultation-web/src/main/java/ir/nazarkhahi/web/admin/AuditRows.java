package ir.nazarkhahi.web.admin;

import ir.nazarkhahi.audit.AuditView;
import ir.nazarkhahi.web.session.Me;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The trail read a page at a time, however long it is. */
public class AuditRows extends LazyDataModel<AuditView> {
    private static final long serialVersionUID = 1L;

    private final transient AuditReading audit;
    private final transient Me me;
    private final String subject;

    AuditRows(AuditReading audit, Me me, String subject) {
        this.audit = audit;
        this.me = me;
        this.subject = subject;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, audit.page(me.actor(), subject, 0, 1).total());
    }

    @Override
    public List<AuditView> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return audit.page(me.actor(), subject, first / size, size).items();
    }

    @Override
    public String getRowKey(AuditView row) {
        return Long.toString(row.id());
    }
}
