package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.keys.ReceiptSigner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys that receipts are checked with. */
@ApplicationScoped
@Path("keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class KeysResource {
    @Inject
    private ReceiptSigner signer;

    /** @param publicKey 32 bytes as RFC 8032 has them, in lower-case hex */
    public record KeyJson(String keyId, String algorithm, String publicKey) {}

    public record Keys(List<KeyJson> items) {}

    @GET
    @Operation(summary = "Public keys of receipts, newest first; old ones stay")
    public Keys keys() {
        return new Keys(signer.publicKeys().stream()
                .map(key -> new KeyJson(key.keyId(), "Ed25519", HexFormat.of().formatHex(key.bytes()))).toList());
    }
}
