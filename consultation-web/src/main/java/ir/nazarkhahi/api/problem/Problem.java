package ir.nazarkhahi.api.problem;

import ir.nazarkhahi.gate.BrokenRuleException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * RFC 9457 with our members.
 *
 * @param code stable, snake_case: what a program decides by
 * @param incident the number under which the server's log tells more; null unless the error is the server's
 * @param fields the fields at fault; null if the error is about the whole
 */
public record Problem(String type, String title, int status, String code, String incident, List<BrokenRuleException.Field> fields) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String title) {
        return new Problem("about:blank#" + code, title, status, code, null, null);
    }

    public Problem with(List<BrokenRuleException.Field> atFault) {
        return new Problem(type, title, status, code, incident, atFault.isEmpty() ? null : List.copyOf(atFault));
    }

    Problem withIncident(String number) {
        return new Problem(type, title, status, code, number, fields);
    }

    public Response response() {
        return builder().build();
    }

    public Response.ResponseBuilder builder() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
