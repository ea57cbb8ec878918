package ir.nazarkhahi.api.consultation;

import ir.nazarkhahi.calendar.WindowLength;
import ir.nazarkhahi.consultation.kind.Ending;
import ir.nazarkhahi.consultation.kind.KindService;
import ir.nazarkhahi.consultation.kind.KindView;
import ir.nazarkhahi.gate.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kinds of regulations, with the length of their windows. */
@ApplicationScoped
@Path("kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consultations")
public class KindsResource {
    @Inject
    private KindService kinds;

    /** @param unit DAY, WEEK or MONTH (of the Solar Hijri calendar) */
    public record Window(int amount, WindowLength.Unit unit) {}

    /** @param active whether new consultations may be of this kind */
    public record KindJson(String code, String nameFa, String nameEn, Window window, Ending ending, boolean active) {
        static KindJson of(KindView kind) {
            return new KindJson(kind.code(), kind.nameFa(), kind.nameEn(), new Window(kind.window().amount(), kind.window().unit()), kind.ending(), kind.active());
        }
    }

    @GET
    @Operation(summary = "The kinds of regulations and how long each is open for comments")
    public Page<KindJson> list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("200") int size) {
        Page.check(page, size);
        List<KindView> all = kinds.all();
        return new Page<>(all.stream().skip((long) page * size).limit(size).map(KindJson::of).toList(), all.size(), page, size);
    }
}
