package ir.nazarkhahi.api.regulations;

import ir.nazarkhahi.api.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Says errors as the contract does: 400 for whatever is wrong with a question, one error object for each parameter at fault. */
@Provider
public class V4Errors implements ContainerResponseFilter {
    private static final int INVALID = 422;
    private static final int BAD_REQUEST = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().startsWith("v4/") && response.getEntity() instanceof Problem problem) {
            int status = problem.status() == INVALID ? BAD_REQUEST : problem.status();
            response.setStatus(status);
            response.setEntity(Json.createObjectBuilder().add("errors", errors(problem, status)).build().toString(), null, MediaType.valueOf(JsonApi.MEDIA_TYPE));
        }
    }

    private static JsonArrayBuilder errors(Problem problem, int status) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        if (problem.fields() == null) {
            return errors.add(error(status, problem.code(), problem.title()));
        }
        problem.fields().forEach(field -> errors.add(error(status, "Invalid parameter", field.name() + ": " + field.code())));
        return errors;
    }

    private static JsonObjectBuilder error(int status, String title, String detail) {
        return Json.createObjectBuilder().add("status", status).add("title", title).add("detail", detail);
    }
}
