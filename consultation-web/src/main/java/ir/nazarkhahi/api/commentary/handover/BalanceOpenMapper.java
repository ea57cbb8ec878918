package ir.nazarkhahi.api.commentary.handover;

import ir.nazarkhahi.api.commentary.CommentaryJson.BalanceJson;
import ir.nazarkhahi.api.problem.Problem;
import ir.nazarkhahi.commentary.BalanceOpenException;
import ir.nazarkhahi.gate.BrokenRuleException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Shows the balance with the refusal, so that one sees what is in the way. */
@Provider
public class BalanceOpenMapper implements ExceptionMapper<BalanceOpenException> {

    /** A problem with one member more. */
    public record BalanceProblem(String type, String title, int status, String code, List<BrokenRuleException.Field> fields, BalanceJson balance) {}

    @Override
    public Response toResponse(BalanceOpenException rule) {
        return Response.status(409).type(Problem.MEDIA_TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new BalanceProblem("about:blank#" + rule.code(), rule.getMessage(), 409, rule.code(), rule.fields(), BalanceJson.of(rule.balance()))).build();
    }
}
