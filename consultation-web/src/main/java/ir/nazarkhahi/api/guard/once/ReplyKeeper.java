package ir.nazarkhahi.api.guard.once;

import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.OnceRegister;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Keeps a successful reply before it is sent; after a failure the key is free again, so that a mended request can follow. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class ReplyKeeper implements ContainerResponseFilter, WriterInterceptor {
    private static final String KEEP = ReplyKeeper.class.getName() + ".keep";

    @Inject
    private OnceRegister register;

    private record Keep(OnceKey once, int status) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(OnceFilter.CLAIMED) instanceof OnceKey once)) {
            return;
        }
        request.removeProperty(OnceFilter.CLAIMED);
        if (response.getStatus() >= 300) {
            register.release(once);
        } else if (response.hasEntity()) {
            request.setProperty(KEEP, new Keep(once, response.getStatus()));
        } else {
            register.keep(once, new KeptReply(response.getStatus(), "", header(response.getHeaderString(HttpHeaders.LOCATION)), new byte[0]).bytes());
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(KEEP) instanceof Keep keep)) {
            context.proceed();
            return;
        }
        OutputStream outside = context.getOutputStream();
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        context.setOutputStream(reply);
        context.proceed();
        Object location = context.getHeaders().getFirst(HttpHeaders.LOCATION);
        register.keep(keep.once(), new KeptReply(keep.status(), String.valueOf(context.getMediaType()), header(location), reply.toByteArray()).bytes());
        outside.write(reply.toByteArray());
        context.setOutputStream(outside);
    }

    private static String header(Object value) {
        return Objects.toString(value, "");
    }
}
