package ir.nazarkhahi.office;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the tree for everyone; changes it for administrators of the node's parent. */
@ApplicationScoped
@UseCase
public class OfficeService {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final int LONGEST_NAME = 200;

    @Inject
    private OfficeRepository offices;
    @Inject
    private AuditTrail audit;

    /** The whole tree, parents before their children, with the contact points of each. */
    public List<OfficeView> all() {
        return offices.all();
    }

    /** @throws NotFoundException before the first start is done */
    public OfficeView root() {
        return offices.root().map(this::view).orElseThrow(() -> new NotFoundException("office"));
    }

    public Optional<OfficeView> byCode(String code) {
        return offices.byCode(code).map(this::view);
    }

    public Optional<OfficeView> byId(long id) {
        return offices.byId(id).map(this::view);
    }

    /** @throws NotFoundException if there is no such office */
    public OfficeView require(String code) {
        return byCode(code).orElseThrow(() -> new NotFoundException("office"));
    }

    /** @throws NotFoundException if there is no such office */
    public String path(long id) {
        return offices.byId(id).map(Office::path).orElseThrow(() -> new NotFoundException("office"));
    }

    /** Only the system makes the root, once, on the first start. */
    public OfficeView create(Actor actor, NewOffice asked) {
        validate(asked);
        Office parent = asked.parentCode() == null ? null
                : offices.byCode(asked.parentCode()).orElseThrow(() -> new InvalidInputException("parent", "unknown_office"));
        if ((parent == null) != (asked.kind() == OfficeKind.ROOT) || (parent == null && !offices.empty())) {
            throw new InvalidInputException("kind", "one_root_only");
        }
        actor.require(Permission.ADMINISTER, parent == null ? "/" : parent.path());
        if (offices.byCode(asked.code()).isPresent()) {
            throw new InvalidInputException("code", "taken");
        }
        Office office = offices.add(parent, asked);
        audit.record(actor, "office.create", "office:" + asked.code(), Map.of("name", asked.nameFa()));
        return view(office);
    }

    public OfficeView edit(Actor actor, EditOffice asked) {
        Office office = offices.byId(asked.id()).orElseThrow(() -> new NotFoundException("office"));
        actor.require(Permission.ADMINISTER, office.path());
        if (office.version() != asked.version()) {
            throw new StaleException();
        }
        List<Field> wrong = wrongNames(asked.nameFa(), asked.nameEn());
        for (int i = 0; i < asked.contactPoints().size(); i++) {
            String place = "contactPoints[" + i + "].";
            asked.contactPoints().get(i).faults().forEach(fault -> wrong.add(new Field(place + fault.name(), fault.code())));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        office.rename(asked.nameFa(), asked.nameEn());
        offices.replacePoints(office, asked.contactPoints());
        audit.record(actor, "office.edit", "office:" + view(office).code(), Map.of("name", asked.nameFa()));
        return view(office);
    }

    private OfficeView view(Office office) {
        return office.view(offices.pointsOf(office.id()));
    }

    private static void validate(NewOffice asked) {
        List<Field> wrong = new ArrayList<>(wrongNames(asked.nameFa(), asked.nameEn()));
        if (asked.code() == null || !CODE.matcher(asked.code()).matches()) {
            wrong.add(new Field("code", "malformed"));
        }
        if (asked.kind() == null) {
            wrong.add(new Field("kind", "required"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }

    private static List<Field> wrongNames(String nameFa, String nameEn) {
        List<Field> wrong = new ArrayList<>();
        wrongName("nameFa", nameFa).ifPresent(wrong::add);
        wrongName("nameEn", nameEn).ifPresent(wrong::add);
        return wrong;
    }

    private static Optional<Field> wrongName(String field, String value) {
        if (value == null || value.isBlank()) {
            return Optional.of(new Field(field, "required"));
        }
        return value.length() > LONGEST_NAME ? Optional.of(new Field(field, "too_long")) : Optional.empty();
    }
}
