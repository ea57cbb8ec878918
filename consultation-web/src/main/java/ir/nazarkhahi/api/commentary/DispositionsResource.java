package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.disposition.DispositionService;
import ir.nazarkhahi.commentary.disposition.DispositionView;
import ir.nazarkhahi.commentary.disposition.PutDisposition;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The office's answers, as drafts until the conclusion. */
@ApplicationScoped
@Path("consultations/{code}/dispositions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commentary")
public class DispositionsResource {
    @Inject
    private DispositionService dispositions;
    @Inject
    private Caller caller;

    public record Dispositions(List<Item> items) {}

    /**
     * @param ref one comment, {@code refs} many, {@code group} a ref: all with the same text on its provision
     * @param disposition ACCEPTED, PARTLY, REJECTED, OUT_OF_SCOPE or NOTED
     * @param reason why, required; up to 20,000 characters
     * @param answer what the author is told, required; up to 20,000 characters
     * @param version of the disposition that was read; without one only your own is replaced
     */
    public record Item(String ref, List<String> refs, String group, String disposition, String reason, String answer, Integer version) {}

    /** @param written how many comments have their disposition by this */
    public record Written(int written) {}

    @GET
    @Operation(summary = "The dispositions of the named comments so far")
    public Collection<DispositionView> get(@PathParam("code") String code, @QueryParam("ref") List<String> refs) {
        if (refs.size() > 200) {
            throw new InvalidInputException("ref", "too_many");
        }
        return dispositions.find(caller.actor(), code, refs).values();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer comments, one, many or a whole group of identical texts; all or nothing")
    @APIResponse(responseCode = "200", description = "all are written")
    @APIResponse(responseCode = "409", description = "somebody else has answered one of them; nothing is written")
    @APIResponse(responseCode = "422", description = "the first item that cannot be done is named, with its fields (reason and answer are required); nothing is written")
    public Written put(@PathParam("code") String code, Dispositions body) {
        if (body == null || body.items == null) {
            throw new InvalidInputException("items", "required");
        }
        List<PutDisposition> items = new ArrayList<>();
        for (int i = 0; i < body.items.size(); i++) {
            items.add(item(i, body.items.get(i)));
        }
        return new Written(dispositions.put(caller.actor(), code, items));
    }

    private static PutDisposition item(int index, Item item) {
        return item == null ? null : new PutDisposition(item.ref, item.refs, item.group, kind(index, item.disposition), item.reason, item.answer, item.version);
    }

    private static DispositionKind kind(int index, String name) {
        try {
            return name == null || name.isBlank() ? null : DispositionKind.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("items[" + index + "].disposition", "unknown");
        }
    }
}
