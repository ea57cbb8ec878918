package ir.nazarkhahi.api.problem;

import ir.nazarkhahi.gate.BrokenRuleException;
import ir.nazarkhahi.gate.TooManyException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A broken rule becomes the status of its category, with its own code. */
@Provider
public class BrokenRuleMapper implements ExceptionMapper<BrokenRuleException> {
    private static final int RETRY_SECONDS = 2;

    @Override
    public Response toResponse(BrokenRuleException rule) {
        int status = status(rule.category());
        Response.ResponseBuilder response = Problem.of(status, rule.code(), rule.getMessage()).with(rule.fields()).builder();
        if (status == 503) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (rule instanceof TooManyException tooMany) {
            response.header(HttpHeaders.RETRY_AFTER, tooMany.retryAfterSeconds());
        }
        if (status == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.build();
    }

    static int status(BrokenRuleException.Category category) {
        return switch (category) {
            case INVALID -> 422;
            case FORBIDDEN -> 403;
            case UNAUTHENTICATED -> 401;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_TYPE -> 415;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
