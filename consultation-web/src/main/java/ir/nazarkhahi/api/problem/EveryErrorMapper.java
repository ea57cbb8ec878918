package ir.nazarkhahi.api.problem;

import ir.nazarkhahi.gate.BrokenRuleException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * The last answer to any error, so that no page of the server's own ever reaches a caller: rules wrapped by the
 * container, what the framework itself refuses, JSON that cannot be read, and all that nobody foresaw.
 */
@Provider
public class EveryErrorMapper implements ExceptionMapper<Throwable> {
    private static final Map<Integer, String> CODES = Map.of(
            400, "bad_request", 401, "not_signed_in", 403, "permission_denied", 404, "not_found", 405, "method_not_allowed",
            406, "not_acceptable", 413, "body_too_large", 415, "unsupported_media_type", 503, "unavailable");

    @Override
    public Response toResponse(Throwable error) {
        BrokenRuleException rule = cause(error, BrokenRuleException.class);
        if (rule != null) {
            return new BrokenRuleMapper().toResponse(rule);
        }
        if (cause(error, JsonException.class) != null || cause(error, JsonbException.class) != null) {
            return Problem.of(400, "malformed_json", "the body is not the JSON that this call takes").response();
        }
        WebApplicationException refused = cause(error, WebApplicationException.class);
        return refused == null || refused.getResponse().getStatus() == 500 ? Incident.of(error) : refusal(refused);
    }

    private static Response refusal(WebApplicationException refused) {
        Response original = refused.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        String code = CODES.getOrDefault(status, status < 500 ? "bad_request" : "unavailable");
        Response.ResponseBuilder response = Problem.of(status, code, code.replace('_', ' ')).builder();
        if (refused instanceof NotAllowedException) {
            response.header(HttpHeaders.ALLOW, original.getHeaderString(HttpHeaders.ALLOW));
        }
        if (refused instanceof ServiceUnavailableException) {
            response.header(HttpHeaders.RETRY_AFTER, 2);
        }
        return response.build();
    }

    private static <E extends Throwable> E cause(Throwable error, Class<E> type) {
        for (Throwable t = error; t != null; t = t.getCause() == t ? null : t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }
}
