package ir.nazarkhahi.comment.intake.commit;

import ir.nazarkhahi.attachment.ClaimRow;
import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.gate.once.DoneRow;
import ir.nazarkhahi.gate.once.KeyReusedException;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.gate.once.UsedProof;
import ir.nazarkhahi.identity.SealedRow;
import ir.nazarkhahi.notification.OutboxRow;
import ir.nazarkhahi.tracking.TrackingRow;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A checked and sealed comment on its way to the database, with whoever waits for it.
 *
 * @param repeat opens the sealed receipt that an earlier sending with the same key got
 */
public record PendingComment(
        long consultationId, Rows rows, Receipt receipt, Function<byte[], Receipt> repeat, CompletableFuture<Receipt> reply) {

    /** All that is written for one comment; identity, proof, notice and mark may be null. The claims are those of its files. */
    public record Rows(
            CommentRow comment, OriginalRow original, TrackingRow tracking, SealedRow identity, DoneRow done, UsedProof proof,
            OutboxRow notice, List<ClaimRow> claims, MarkRow mark) {}

    OnceKey once() {
        return rows.done().key();
    }

    boolean isSettled() {
        return reply.isDone();
    }

    void accepted() {
        reply.complete(receipt);
    }

    void refused(Throwable why) {
        reply.completeExceptionally(why);
    }

    void repeated(byte[] sealedReceipt) {
        try {
            reply.complete(repeat.apply(sealedReceipt));
        } catch (RuntimeException unreadable) {
            refused(unreadable);
        }
    }

    /** Another with the same key, a moment earlier, was answered. */
    void followed(PendingComment leader, Receipt theirs, Throwable failure) {
        if (!once().sameBody(leader.once().bodyHash())) {
            refused(new KeyReusedException());
        } else if (failure != null) {
            refused(failure);
        } else {
            reply.complete(theirs);
        }
    }
}
