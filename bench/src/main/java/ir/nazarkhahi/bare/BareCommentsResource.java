package ir.nazarkhahi.bare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
@Path("comments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BareCommentsResource {
    @PersistenceContext
    private EntityManager entities;

    public record Sent(String stance, String text) {}

    public record Taken(String code, String receivedAt) {}

    /** The four rows that the product writes for a comment without a name: comment, original, register, done. */
    @POST
    @Transactional
    public Response take(Sent sent, @HeaderParam("Idempotency-Key") String key) {
        long id = BareRow.nextId();
        entities.persist(new BareComment(id, sent.stance(), sent.text()));
        entities.persist(new BareOriginal(id));
        entities.persist(new BareTracking(BareRow.nextId(), id));
        entities.persist(new BareDone(key));
        return Response.status(201).entity(new Taken(UUID.randomUUID().toString(), Instant.now().toString())).build();
    }
}
