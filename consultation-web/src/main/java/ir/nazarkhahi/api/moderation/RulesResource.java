package ir.nazarkhahi.api.moderation;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.guard.once.Asking;
import ir.nazarkhahi.comment.rule.RuleService;
import ir.nazarkhahi.comment.rule.RuleView;
import ir.nazarkhahi.comment.rule.trial.RuleTrialService;
import ir.nazarkhahi.comment.rule.trial.Sample;
import ir.nazarkhahi.comment.rule.trial.TrialView;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.office.OfficeService;
import ir.nazarkhahi.office.OfficeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules by which comments are masked, held or flagged. */
@ApplicationScoped
@Path("moderation/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class RulesResource {
    @Inject
    private RuleService rules;
    @Inject
    private RuleTrialService trials;
    @Inject
    private OfficeService offices;
    @Inject
    private Caller caller;

    @GET
    @Operation(summary = "The rules that hold in an office (missing: the root), its own and those from above, in the order they are applied")
    public Page<RuleJson> list(@QueryParam("office") String office) {
        List<RuleJson> all = rules.holdingIn(caller.actor(), path(office)).stream().map(this::json).toList();
        return new Page<>(all, all.size(), 0, Math.max(1, all.size()));
    }

    @POST
    @Operation(summary = "Add a rule to an office (missing: the root)")
    @APIResponse(responseCode = "201", description = "added; every node follows it within seconds")
    public Response add(RuleJson rule) {
        return Response.status(201).entity(json(rules.add(caller.actor(), path(needed(rule).office()), rule.asked()))).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a rule, in the version that was read")
    @APIResponse(responseCode = "409", description = "somebody else changed it")
    public RuleJson edit(@PathParam("id") long id, RuleJson rule) {
        return json(rules.edit(caller.actor(), id, version(needed(rule).version()), rule.asked()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a rule; what it held stays held")
    public Response remove(@PathParam("id") long id, @QueryParam("version") Integer version) {
        rules.remove(caller.actor(), id, version(version));
        return Response.noContent().build();
    }

    /** @param consultation code, missing for all below the office; @param newest how many comments, missing is 1,000 */
    public record TrialQuestion(RuleJson rule, String consultation, Integer newest) {}

    @POST
    @Asking
    @Path("trial")
    @Operation(summary = "What a rule would find in past comments, without saving it; five seconds at most")
    public TrialView trial(TrialQuestion question) {
        RuleJson rule = needed(question == null ? null : question.rule());
        return trials.run(caller.actor(), path(rule.office()), rule.asked(), new Sample(question.consultation(), question.newest() == null ? Sample.USUAL : question.newest()));
    }

    private String path(String office) {
        return office == null || office.isBlank() ? offices.root().path() : offices.require(office).path();
    }

    private RuleJson json(RuleView rule) {
        return RuleJson.of(rule, offices.all().stream().filter(office -> office.path().equals(rule.officePath())).findFirst().map(OfficeView::code).orElse(null));
    }

    private static RuleJson needed(RuleJson rule) {
        if (rule == null) {
            throw new InvalidInputException("rule", "required");
        }
        return rule;
    }

    private static int version(Integer version) {
        if (version == null) {
            throw new InvalidInputException("version", "required");
        }
        return version;
    }
}
