package ir.nazarkhahi.api.comment.operator;

import ir.nazarkhahi.api.comment.AcceptedComment;
import ir.nazarkhahi.comment.operator.Registered;

/** What is to be handed to the citizen, as an author who sends a comment gets it. @param late dated within the window, registered after it */
public record RegisteredJson(String trackingCode, String receivedAt, boolean late, AcceptedComment.ReceiptJson receipt) {

    static RegisteredJson of(Registered registered) {
        AcceptedComment accepted = AcceptedComment.of(registered.receipt());
        return new RegisteredJson(accepted.trackingCode(), accepted.receivedAt(), registered.late(), accepted.receipt());
    }
}
