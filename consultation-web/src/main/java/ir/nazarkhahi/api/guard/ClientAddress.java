package ir.nazarkhahi.api.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address of whoever sent a request. {@code X-Forwarded-For} is believed only as far as it was written by proxies
 * named in {@code consultation.trusted.proxies} (addresses or blocks like {@code 10.0.0.0/8}, by comma), read from the
 * right: a sender can write anything to its left.
 */
@ApplicationScoped
public class ClientAddress {
    private List<AddressBlock> trusted = List.of();

    @Inject
    void configure(@ConfigProperty(name = "consultation.trusted.proxies") Optional<String> proxies) {
        trusted = parse(proxies.orElse(""));
    }

    static List<AddressBlock> parse(String proxies) {
        List<AddressBlock> blocks = new ArrayList<>();
        for (String proxy : proxies.split("[,\\s]+")) {
            if (!proxy.isBlank()) {
                blocks.add(AddressBlock.parse(proxy).orElseThrow(
                        () -> new IllegalArgumentException("consultation.trusted.proxies names no address or block: " + proxy)));
            }
        }
        return List.copyOf(blocks);
    }

    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), header(request, "X-Forwarded-For"), trusted);
    }

    /** The block that limits are counted by: the address itself for IPv4, its /64 for IPv6. */
    public String blockOf(HttpServletRequest request) {
        return AddressBlock.limiting(of(request));
    }

    /** The address without its last part, {@code 192.0.2.0/24}: for staff, to know their own sessions again. */
    public String shortened(HttpServletRequest request) {
        return AddressBlock.shortened(of(request));
    }

    /** Whether a trusted proxy says that it was asked over TLS; of several, what the nearest says counts. */
    public boolean cameByHttps(HttpServletRequest request) {
        return cameByHttps(request.getRemoteAddr(), header(request, "X-Forwarded-Proto"), trusted);
    }

    /** All lines of it as one: a proxy may write its own below the sender's. */
    private static String header(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name)));
    }

    static boolean cameByHttps(String remote, String forwarded, List<AddressBlock> trusted) {
        return forwarded != null && forwarded.substring(forwarded.lastIndexOf(',') + 1).trim().equalsIgnoreCase("https") && isIn(trusted, remote);
    }

    static String of(String remote, String forwarded, List<AddressBlock> trusted) {
        String address = remote;
        String[] hops = forwarded == null ? new String[0] : forwarded.split(",");
        for (int i = hops.length - 1; i >= 0 && isIn(trusted, address); i--) {
            String hop = hops[i].trim();
            if (AddressBlock.parse(hop).isEmpty()) {
                break;
            }
            address = hop;
        }
        return address;
    }

    private static boolean isIn(List<AddressBlock> blocks, String address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }
}
