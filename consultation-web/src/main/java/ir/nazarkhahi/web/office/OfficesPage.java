package ir.nazarkhahi.web.office;

import ir.nazarkhahi.office.ContactKind;
import ir.nazarkhahi.office.ContactPointView;
import ir.nazarkhahi.office.EditOffice;
import ir.nazarkhahi.office.NewOffice;
import ir.nazarkhahi.office.OfficeKind;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.list.Found;
import ir.nazarkhahi.web.session.Attempt;
import ir.nazarkhahi.web.session.Me;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of offices, their names and their contact points (PS-22). */
@Named
@ViewScoped
public class OfficesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MORE_ROWS = 2;

    @Inject
    private OfficeService offices;
    @Inject
    private Me me;
    @Inject
    private Attempt attempt;

    private final Map<String, String> typed = new HashMap<>();
    private final List<Map<String, String>> points = new ArrayList<>();
    private List<OfficeView> found = List.of();
    private String q;
    private String code;
    private OfficeView chosen;

    public void load() {
        found = Found.among(offices.all(), q, office -> List.of(office.code(), office.nameFa(), office.nameEn()));
        if (code != null && chosen == null) {
            attempt.run(() -> fill(offices.require(code)));
        }
    }

    private void fill(OfficeView office) {
        chosen = office;
        typed.put("nameFa", office.nameFa());
        typed.put("nameEn", office.nameEn());
        office.contactPoints().forEach(point -> points.add(row(point)));
        for (int i = 0; i < MORE_ROWS; i++) {
            points.add(new HashMap<>());
        }
    }

    private static Map<String, String> row(ContactPointView point) {
        Map<String, String> row = new HashMap<>();
        row.put("kind", point.kind().name());
        row.put("value", point.value());
        row.put("valueEn", point.valueEn().equals(point.value()) ? "" : point.valueEn());
        row.put("extension", point.extension());
        row.put("labelFa", point.labelFa());
        row.put("labelEn", point.labelEn());
        return row;
    }

    public void save() {
        if (attempt.run("office:" + code, () -> offices.edit(me.actor(), new EditOffice(chosen.id(), chosen.version(), typed.get("nameFa"), typed.get("nameEn"), typedPoints())))) {
            attempt.done("saved", "/staff/admin/offices?code=" + code);
        }
    }

    public void create() {
        if (attempt.run(() -> offices.create(me.actor(), new NewOffice(typed.get("code"), typed.get("parent"), OfficeKind.valueOf(typed.get("kind")), typed.get("newNameFa"), typed.get("newNameEn"))))) {
            attempt.done("saved", "/staff/admin/offices?code=" + typed.get("code"));
        }
    }

    /** Rows without a value are left out; numbers are kept in Latin digits. */
    private List<ContactPointView> typedPoints() {
        return points.stream().filter(row -> row.get("value") != null && !row.get("value").isBlank()).map(OfficesPage::point).toList();
    }

    private static ContactPointView point(Map<String, String> row) {
        ContactKind kind = ContactKind.valueOf(row.get("kind"));
        String value = kind == ContactKind.ADDRESS ? row.get("value") : Digits.latin(row.get("value")).strip();
        String english = row.get("valueEn") == null ? value : row.get("valueEn");
        return new ContactPointView(kind, value, english, Digits.latin(row.get("extension")), text(row, "labelFa"), text(row, "labelEn"));
    }

    private static String text(Map<String, String> row, String name) {
        return row.get(name) == null ? "" : row.get(name);
    }

    public ContactKind[] getContactKinds() {
        return ContactKind.values();
    }

    public OfficeKind[] getKinds() {
        return new OfficeKind[] {OfficeKind.UNIT, OfficeKind.AGENCY, OfficeKind.GOVERNORATE, OfficeKind.COUNTY, OfficeKind.MUNICIPALITY};
    }

    public List<Map<String, String>> getPoints() {
        return points;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<OfficeView> getFound() {
        return found;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public OfficeView getChosen() {
        return chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
