package ir.nazarkhahi.api.job;

import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.job.JobService;
import ir.nazarkhahi.job.JobState;
import ir.nazarkhahi.job.JobView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Long work, for whoever submitted it and for administrators of the whole installation. */
@ApplicationScoped
@Path("jobs/{id : [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "jobs")
public class JobsResource {
    @Inject
    private JobService jobs;
    @Inject
    private Caller caller;

    /**
     * @param progress 0 to 100; 100 only when DONE
     * @param result what it made, as its kind documents it; missing until DONE
     * @param failure a stable code; missing unless FAILED
     */
    public record JobJson(long id, String kind, JobState state, int progress, JsonValue result, String failure, Instant submittedAt, Instant finishedAt) {

        public static JobJson of(JobView job) {
            return new JobJson(job.id(), job.kind(), job.state(), job.progress(), json(job.result()), job.failure(), job.submittedAt(), job.finishedAt());
        }

        private static JsonValue json(String text) {
            if (text == null) {
                return null;
            }
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readValue();
            }
        }
    }

    @GET
    @Operation(summary = "How far it is, and what came of it")
    @APIResponse(responseCode = "200", description = "QUEUED, RUNNING, DONE, FAILED or CANCELLED")
    @APIResponse(responseCode = "404", description = "there is no such job, or it is somebody else's")
    public Response get(@PathParam("id") long id) {
        return answer(jobs.byId(caller.actor(), id));
    }

    @DELETE
    @Operation(summary = "Ask it to stop; it does at its next step. What has ended stays as it is")
    public Response cancel(@PathParam("id") long id) {
        return answer(jobs.cancel(caller.actor(), id));
    }

    private static Response answer(JobView job) {
        return Response.ok(JobJson.of(job)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
