package ir.nazarkhahi.api.guard.once;

import ir.nazarkhahi.access.NotSignedInException;
import ir.nazarkhahi.api.Caller;
import ir.nazarkhahi.api.problem.Problem;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.OnceRegister;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the body of every POST and PUT, and lets a POST's work be done once for each key. Runs when it is known who calls:
 * a key is claimed for staff and their programs alone, since each claim is a row that anybody could make the server write.
 */
@Provider
@Priority(Priorities.USER)
public class OnceFilter implements ContainerRequestFilter {
    static final String CLAIMED = OnceFilter.class.getName() + ".claimed";
    private static final Set<String> WRITING = Set.of("POST", "PUT");
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    @Context
    private ResourceInfo resource;
    @Inject
    private OnceRegister register;
    @Inject
    private LegalClock clock;
    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!WRITING.contains(request.getMethod())) {
            return;
        }
        Actor actor = caller.actor();
        Method method = resource.getResourceMethod();
        boolean claimed = request.getMethod().equals("POST") && !method.isAnnotationPresent(Asking.class) && !method.isAnnotationPresent(OnceItself.class) && !method.isAnnotationPresent(Streamed.class);
        if (claimed && actor.kind() == Actor.Kind.PUBLIC) {
            throw new NotSignedInException();
        }
        if (method.isAnnotationPresent(Streamed.class)) {
            withKey(request, actor, new byte[0]);
            return;
        }
        byte[] body = Body.read(request.getEntityStream(), request.getLength(), Body.limit(actor, request.getMediaType()));
        request.setEntityStream(new ByteArrayInputStream(body));
        Body.requireUtf8(body, request.getMediaType());
        if (!request.getMethod().equals("POST") || method.isAnnotationPresent(Asking.class)) {
            return;
        }
        OnceKey once = withKey(request, actor, Body.comparable(body, request.getMediaType()));
        if (claimed && once != null) {
            claim(request, once);
        }
    }

    /** @return null if there is no key: the request is answered then */
    private OnceKey withKey(ContainerRequestContext request, Actor actor, byte[] comparable) {
        String key = request.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            request.abortWith(Problem.of(400, "idempotency_key_required", "send an Idempotency-Key of 1 to 200 characters, a new one for each thing to be done").response());
            return null;
        }
        OnceKey once = OnceKey.of(request.getUriInfo().getPath(), callerName(actor), key, comparable);
        request.setProperty(Arrived.ATTRIBUTE, new Arrived(clock.now(), once));
        return once;
    }

    private void claim(ContainerRequestContext request, OnceKey once) {
        Optional<byte[]> reply = register.claim(once);
        if (reply.isPresent()) {
            request.abortWith(KeptReply.of(reply.get()).response());
        } else {
            request.setProperty(CLAIMED, once);
        }
    }

    /** The public is told apart by nothing: its keys are random, and an address changes between two tries. */
    private static String callerName(Actor actor) {
        return actor.kind() + ":" + actor.id() + ":" + actor.name();
    }
}
