package ir.nazarkhahi.comment.correction;

import com.github.f4b6a3.tsid.TsidCreator;
import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.intake.CommentRules;
import ir.nazarkhahi.comment.intake.SubmitComment;
import ir.nazarkhahi.comment.intake.Windows;
import ir.nazarkhahi.comment.intake.WorkingCopy;
import ir.nazarkhahi.comment.intake.commit.CommentRow;
import ir.nazarkhahi.comment.intake.commit.OriginalRow;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.receipt.Leaf;
import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.comment.rule.RuleBooks;
import ir.nazarkhahi.comment.track.Holder;
import ir.nazarkhahi.comment.track.TrackedDoor;
import ir.nazarkhahi.comment.subject.Subjects;
import ir.nazarkhahi.comment.subject.CommentWindow;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.gate.once.OnceKey;
import ir.nazarkhahi.keys.ReceiptSigner;
import ir.nazarkhahi.keys.Sealer;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.tracking.Channel;
import ir.nazarkhahi.tracking.TrackedItem;
import ir.nazarkhahi.tracking.TrackingRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The author's use cases until the window closes. The code opens what stands in the comment's place from then on. */
@ApplicationScoped
@UseCase
public class CorrectionService {
    @Inject
    private Answered answered;
    @Inject
    private TrackedDoor door;
    @Inject
    private TrackingRegister register;
    @Inject
    private CorrectionTable table;
    @Inject
    private CarriedOver carried;
    @Inject
    private Subjects subjects;
    @Inject
    private Windows windows;
    @Inject
    private RuleBooks books;
    @Inject
    private Settings settings;
    @Inject
    private Sealer sealer;
    @Inject
    private ReceiptSigner signer;
    @Inject
    private AuditTrail audit;

    /**
     * @param at when the request had been read, by the legal clock
     * @param once the sender's key: the same key and body get the same receipt
     */
    public record Correcting(Holder holder, Channel channel, Instant at, OnceKey once) {}

    private record Opened(TrackedItem item, Corrected comment, CommentWindow window) {}

    /**
     * Leaves a stub in the comment's place; nothing of its words can be read any more.
     *
     * @throws ir.nazarkhahi.comment.track.CodeUnknownException if code and factor open nothing
     * @throws ir.nazarkhahi.comment.intake.WindowClosedException if the window has ended
     * @throws CorrectionRefusedException if it was rejected, withdrawn or replaced already
     */
    public Receipt withdraw(Correcting asked) {
        OnceKey once = answered.keyed(asked.once());
        return answered.before(once).orElseGet(() -> answered.keep(once, takeBack(asked)));
    }

    private Receipt takeBack(Correcting asked) {
        Opened opened = open(asked);
        byte[] salt = Leaf.newSalt();
        Leaf leaf = Leaf.superseding(opened.comment().leaf(), facts(opened, asked, null, List.of()), salt, null, null);
        table.takeBack(opened.comment(), null, leaf.hash(), asked.channel(), asked.at());
        audit.record(Actor.PUBLIC, "comment.withdraw", "consultation:" + opened.window().code());
        return receipt(asked, leaf, salt);
    }

    /**
     * A comment of its own, numbered like any other, on the same provision of the same text; the earlier one leaves a stub that names it.
     *
     * @throws ir.nazarkhahi.gate.InvalidInputException naming every field that cannot be accepted; else as {@link #withdraw}
     */
    public Receipt replace(Correcting asked, NewWords words) {
        OnceKey once = answered.keyed(asked.once());
        return answered.before(once).orElseGet(() -> answered.keep(once, putInPlace(asked, words)));
    }

    private Receipt putInPlace(Correcting asked, NewWords words) {
        Opened opened = open(asked);
        SubmitComment comment = words.on(opened.window().code(), opened.comment().eIdOrNull());
        CommentRules.check(comment, (int) settings.number(opened.window().officePath(), Setting.LONGEST_COMMENT), eId -> true);
        CarriedOver.Kept kept = carried.of(opened.comment().id(), words);
        long id = TsidCreator.getTsid().toLong();
        byte[] salt = Leaf.newSalt();
        Leaf leaf = Leaf.superseding(opened.comment().leaf(), facts(opened, asked, comment.stance(), kept.hashes()), salt, comment.text(), comment.wordingOrNull(), kept.mark());
        table.takeBack(opened.comment(), id, leaf.hash(), asked.channel(), asked.at());
        table.write(row(id, opened, asked, comment, leaf, kept.mark()), OriginalRow.of(id, comment.text(), comment.wordingOrNull(), salt, kept.descriptions(), sealer), kept.mark());
        carried.move(kept, opened.comment().id(), id);
        register.lead(opened.item(), id);
        audit.record(Actor.PUBLIC, "comment.replace", "consultation:" + opened.window().code());
        return receipt(asked, leaf, salt);
    }

    private Opened open(Correcting asked) {
        TrackedItem item = door.open(asked.holder());
        Corrected comment = table.find(item.targetId());
        CommentWindow window = windows.openAt(subjects.byId(comment.consultationId()).code(), asked.at());
        table.requireOpen(window.subjectId());
        if (comment.state().isGone()) {
            throw CorrectionRefusedException.gone();
        }
        return new Opened(item, comment, windows.on(window, comment.versionId()));
    }

    private Leaf.Facts facts(Opened opened, Correcting asked, String stance, List<String> files) {
        return new Leaf.Facts(opened.window().code(), windows.textHash(opened.window()), opened.comment().eIdOrNull(), stance, asked.channel().name(), asked.at(), files);
    }

    private CommentRow row(long id, Opened opened, Correcting asked, SubmitComment comment, Leaf leaf, Mark mark) {
        Corrected earlier = opened.comment();
        CommentRow.Place place = new CommentRow.Place(earlier.consultationId(), earlier.versionId(), opened.window().textNumber(), earlier.provisionId(), earlier.provisionEId());
        return new CommentRow(id, place, WorkingCopy.of(comment, mark, books.of(opened.window().officePath())), Stance.valueOf(comment.stance()), asked.channel(),
                earlier.locale(), asked.at(), leaf.hash(), earlier.identityId(), null);
    }

    private Receipt receipt(Correcting asked, Leaf leaf, byte[] salt) {
        String keyId = signer.keyId();
        byte[] signature = signer.sign(Leaf.signedForm(leaf.hash(), salt, asked.at(), keyId)).bytes();
        return new Receipt(Digits.latin(asked.holder().code()).replaceAll("\\D", ""), asked.at(), leaf.statement(), leaf.hash(), salt, keyId, signature);
    }
}
