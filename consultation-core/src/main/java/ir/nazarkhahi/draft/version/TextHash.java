package ir.nazarkhahi.draft.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** SHA-256 over what a version says: label, heading and text of each provision in order, parted so that none can flow into another. */
final class TextHash {
    private static final char UNIT = '\u001F';
    private static final char RECORD = '\u001E';

    private final MessageDigest digest;

    private TextHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static byte[] of(List<PlacedProvision> provisions) {
        TextHash hash = new TextHash();
        provisions.forEach(p -> hash.add(p.eId(), p.label(), p.heading(), p.text()));
        return hash.digest.digest();
    }

    static byte[] ofViews(List<ProvisionView> provisions) {
        TextHash hash = new TextHash();
        provisions.forEach(p -> hash.add(p.eId(), p.label(), p.heading(), p.text()));
        return hash.digest.digest();
    }

    private void add(String eId, String label, String heading, String text) {
        digest.update((eId + UNIT + label + UNIT + heading + UNIT + text + RECORD).getBytes(StandardCharsets.UTF_8));
    }
}
