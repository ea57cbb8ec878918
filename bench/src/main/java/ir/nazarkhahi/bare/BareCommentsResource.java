package ir.nazarkhahi.bare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
    private static final int ROWS = 3;

    @PersistenceContext
    private EntityManager entities;

    public record Sent(String stance, String text) {}

    public record Taken(String code, String receivedAt) {}

    @POST
    @Transactional
    public Response take(Sent sent) {
        for (int i = 0; i < ROWS; i++) {
            entities.persist(new BareComment(sent.stance(), sent.text()));
        }
        return Response.status(201).entity(new Taken(UUID.randomUUID().toString(), Instant.now().toString())).build();
    }
}
