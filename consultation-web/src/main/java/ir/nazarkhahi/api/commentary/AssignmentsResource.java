package ir.nazarkhahi.api.commentary;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.account.AccountService;
import ir.nazarkhahi.account.AccountView;
import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.commentary.summary.SummaryService;
import ir.nazarkhahi.commentary.summary.SummaryService.Assign;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.gate.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Divides the provisions among those who write their summaries; the commentary shows who has which. */
@ApplicationScoped
@Path("consultations/{code}/commentary/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commentary")
public class AssignmentsResource {
    private static final int MOST_ITEMS = 1_000;

    @Inject
    private SummaryService summaries;
    @Inject
    private ConsultationService consultations;
    @Inject
    private AccountService accounts;
    @Inject
    private Caller caller;

    /** All or none. */
    public record Assignments(List<Item> items) {}

    /**
     * @param provision an eId; without one the comments on the whole
     * @param account the user name of a colleague who may write summaries here; without one the assignment is taken back
     */
    public record Item(String provision, String account) {}

    /** @param written how many provisions were given or taken back by this */
    public record Written(int written) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give provisions to colleagues for their summaries, or take them back; all or nothing")
    @APIResponse(responseCode = "200", description = "all are written")
    @APIResponse(responseCode = "409", description = "the commentary is handed over already")
    @APIResponse(responseCode = "422", description = "an account that may not write summaries here, or an unknown provision; nothing is written")
    public Written assign(@PathParam("code") String code, Assignments body) {
        if (body == null || body.items == null || body.items.isEmpty()) {
            throw new InvalidInputException("items", "required");
        }
        if (body.items.size() > MOST_ITEMS) {
            throw new InvalidInputException("items", "too_many");
        }
        Actor actor = caller.actor();
        String officePath = consultations.byCode(actor, code).officePath();
        actor.require(Permission.COMMENTARY_WRITE, officePath);
        Map<String, AccountView> colleagues = accounts.holders(Permission.COMMENTARY_WRITE, officePath).stream()
                .collect(Collectors.toMap(AccountView::username, Function.identity()));
        List<Assign> asked = new ArrayList<>();
        for (int i = 0; i < body.items.size(); i++) {
            asked.add(assign(i, body.items.get(i), colleagues));
        }
        summaries.assign(actor, code, asked);
        return new Written(asked.size());
    }

    private static Assign assign(int index, Item item, Map<String, AccountView> colleagues) {
        if (item == null) {
            throw new InvalidInputException("items[" + index + "]", "required");
        }
        if (item.account == null || item.account.isBlank()) {
            return new Assign(item.provision, 0, "");
        }
        AccountView colleague = colleagues.get(item.account.strip().toLowerCase(Locale.ROOT));
        if (colleague == null) {
            throw new InvalidInputException("items[" + index + "].account", "unknown_account");
        }
        return new Assign(item.provision, colleague.id(), colleague.fullName());
    }
}
