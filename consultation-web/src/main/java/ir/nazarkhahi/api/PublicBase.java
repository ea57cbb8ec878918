package ir.nazarkhahi.api;

import ir.nazarkhahi.web.site.PublicAddress;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Addresses in answers begin with the public one, where it is known: the caller may never have heard of the machine's. */
@Provider
@PreMatching
public class PublicBase implements ContainerRequestFilter {
    @Inject
    private PublicAddress address;

    @Override
    public void filter(ContainerRequestContext request) {
        address.known().ifPresent(known -> {
            UriInfo asked = request.getUriInfo();
            URI base = URI.create(known + asked.getBaseUri().getRawPath());
            request.setRequestUri(base, base.resolve(asked.getBaseUri().relativize(asked.getRequestUri())));
        });
    }
}
