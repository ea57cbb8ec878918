package ir.nazarkhahi.api.comment;

import ir.nazarkhahi.comment.receipt.Leaf;
import ir.nazarkhahi.comment.receipt.Receipt;
import java.util.HexFormat;

/**
 * What the author gets: the tracking code, in 16 digits, and the receipt. Bytes are in lower-case hex.
 *
 * @param receivedAt with six digits of a second, exactly as it is signed
 */
public record AcceptedComment(String trackingCode, String receivedAt, ReceiptJson receipt) {

    /** docs/receipts.md says how it is checked. */
    public record ReceiptJson(String statement, String leaf, String salt, String receivedAt, String keyId, String signature) {}

    public static AcceptedComment of(Receipt receipt) {
        HexFormat hex = HexFormat.of();
        String receivedAt = Leaf.inMicros(receipt.receivedAt());
        return new AcceptedComment(receipt.trackingCode(), receivedAt, new ReceiptJson(receipt.statement(), hex.formatHex(receipt.leaf()),
                hex.formatHex(receipt.salt()), receivedAt, receipt.keyId(), hex.formatHex(receipt.signature())));
    }
}
