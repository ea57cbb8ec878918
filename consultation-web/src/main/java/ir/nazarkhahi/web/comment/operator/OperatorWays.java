package ir.nazarkhahi.web.comment.operator;

import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.office.ContactKind;
import ir.nazarkhahi.office.ContactPointView;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.web.office.OfficeNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a comment can be given to a person: only what is true is told, so only where somebody may register it. */
@Named
@RequestScoped
public class OperatorWays {
    private static final Set<ContactKind> WAYS = EnumSet.of(ContactKind.PHONE, ContactKind.FAX, ContactKind.ADDRESS);

    @Inject
    private OfficeNames offices;
    @Inject
    private AccountService accounts;

    private List<OfficeView> listening;

    /** Offices with a telephone, a fax or an address, for which somebody registers comments. */
    public List<OfficeView> getOffices() {
        if (listening == null) {
            listening = offices.getAll().stream().filter(office -> !points(office).isEmpty() && !accounts.holders(Permission.COMMENT_REGISTER, office.path()).isEmpty()).toList();
        }
        return listening;
    }

    public List<ContactPointView> points(OfficeView office) {
        return office.contactPoints().stream().filter(point -> WAYS.contains(point.kind())).toList();
    }
}
