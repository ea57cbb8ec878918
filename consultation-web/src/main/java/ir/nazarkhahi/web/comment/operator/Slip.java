package ir.nazarkhahi.web.comment.operator;

import ir.nazarkhahi.comment.operator.Registered;
import ir.nazarkhahi.comment.receipt.Leaf;
import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.tracking.TrackingCode;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What is printed for the citizen: how to ask what became of the comment, and what proves that it was taken in. Neither
 * its words nor whose it is: the paper may be left on a counter.
 */
public record Slip(Registered registered) {

    public String code() {
        return TrackingCode.parse(receipt().trackingCode()).orElseThrow().inFours();
    }

    public Instant receivedAt() {
        return receipt().receivedAt();
    }

    public boolean late() {
        return registered.late();
    }

    public String statement() {
        return receipt().statement();
    }

    /** Leaf, salt, moment, key and signature, as docs/receipts.md names them. */
    public String proof() {
        HexFormat hex = HexFormat.of();
        return String.join(" · ", "leaf " + hex.formatHex(receipt().leaf()), "salt " + hex.formatHex(receipt().salt()),
                "receivedAt " + Leaf.inMicros(receipt().receivedAt()), "keyId " + receipt().keyId(), "signature " + hex.formatHex(receipt().signature()));
    }

    private Receipt receipt() {
        return registered.receipt();
    }

    @Override
    public String toString() {
        return "Slip[secret]";
    }
}
