package ir.nazarkhahi.api.office;

import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Every office and unit, parents before their children. */
@ApplicationScoped
@Path("offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "offices")
public class OfficesResource {

    @Inject
    private OfficeService offices;

    /** One way of reaching an office; {@code extension} null if there is none. */
    public record Contact(String kind, String value, String extension, String labelFa, String labelEn) {}

    /** @param parent the code of the office above; null for the root */
    public record Office(String code, String parent, String kind, String nameFa, String nameEn, List<Contact> contacts) {}

    @GET
    @Operation(summary = "The tree of offices, parents before their children")
    public Page<Office> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("200") int size) {
        Page.check(page, size);
        List<OfficeView> all = offices.all();
        Map<Long, String> codes = all.stream().collect(Collectors.toMap(OfficeView::id, OfficeView::code));
        List<Office> shown = all.stream().skip((long) page * size).limit(size).map(office -> shown(office, codes)).toList();
        return new Page<>(shown, all.size(), page, size);
    }

    private static Office shown(OfficeView office, Map<Long, String> codes) {
        List<Contact> contacts = office.contactPoints().stream()
                .map(point -> new Contact(point.kind().name(), point.value(), point.extension(), point.labelFa(), point.labelEn())).toList();
        return new Office(office.code(), office.parentId() == null ? null : codes.get(office.parentId()), office.kind().name(),
                office.nameFa(), office.nameEn(), contacts);
    }
}
