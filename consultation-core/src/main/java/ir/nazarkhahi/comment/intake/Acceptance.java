package ir.nazarkhahi.comment.intake;

import com.github.f4b6a3.tsid.TsidCreator;
import ir.nazarkhahi.attachment.receive.ReceivedFile;
import ir.nazarkhahi.comment.file.ClaimedFiles;
import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.intake.commit.CommentRow;
import ir.nazarkhahi.comment.intake.commit.MarkRow;
import ir.nazarkhahi.comment.intake.commit.OriginalRow;
import ir.nazarkhahi.comment.intake.commit.PendingComment;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.receipt.Leaf;
import ir.nazarkhahi.comment.receipt.Receipt;
import ir.nazarkhahi.comment.rule.RuleBook;
import ir.nazarkhahi.comment.rule.RuleBooks;
import ir.nazarkhahi.comment.rule.RuleKind;
import ir.nazarkhahi.comment.subject.CommentWindow;
import ir.nazarkhahi.gate.once.DoneRow;
import ir.nazarkhahi.gate.once.OnceRegister;
import ir.nazarkhahi.identity.IdentityVault;
import ir.nazarkhahi.identity.SealedPerson;
import ir.nazarkhahi.identity.SealedRow;
import ir.nazarkhahi.keys.ReceiptSigner;
import ir.nazarkhahi.keys.Sealer;
import ir.nazarkhahi.notification.Notice;
import ir.nazarkhahi.notification.OutboxRow;
import ir.nazarkhahi.tracking.TrackingRegister;
import ir.nazarkhahi.tracking.TrackingRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Makes of a checked comment the rows to write and the receipt to give. */
@ApplicationScoped
public class Acceptance {
    @Inject
    private Windows windows;
    @Inject
    private IdentityVault identities;
    @Inject
    private TrackingRegister register;
    @Inject
    private ReceiptSigner signer;
    @Inject
    private Sealer sealer;
    @Inject
    private OnceRegister replies;
    @Inject
    private RuleBooks books;

    /** @param mark null for none */
    public PendingComment of(SubmitComment comment, CommentWindow window, List<ReceivedFile> files, Mark mark, CompletableFuture<Receipt> reply) {
        long id = TsidCreator.getTsid().toLong();
        byte[] salt = Leaf.newSalt();
        Leaf leaf = Leaf.of(facts(comment, window, files), salt, comment.text(), comment.wordingOrNull(), mark);
        SealedRow person = person(comment.author(), window);
        Long identityId = person == null ? null : person.id();
        TrackingRow tracking = register.prepare(comment.arrival().channel(), comment.arrival().at(), "COMMENT", id, identityId);
        Receipt receipt = receipt(comment, leaf, salt, tracking);
        PendingComment.Rows rows = new PendingComment.Rows(
                row(id, comment, window, leaf, identityId, mark), OriginalRow.of(id, comment.text(), comment.wordingOrNull(), salt, descriptions(comment), sealer), tracking, person,
                new DoneRow(comment.arrival().once(), replies.seal(comment.arrival().once(), receipt.bytes())),
                comment.arrival().proof(), notice(comment, person), ClaimedFiles.rows(id, comment.files(), files),
                mark == null ? null : new MarkRow(id, mark));
        return new PendingComment(window.subjectId(), rows, receipt,
                sealed -> Receipt.of(replies.open(comment.arrival().once(), sealed)), reply);
    }

    private Leaf.Facts facts(SubmitComment comment, CommentWindow window, List<ReceivedFile> files) {
        return new Leaf.Facts(window.code(), windows.textHash(window), comment.eIdOrNull(), comment.stance(),
                comment.arrival().channel().name(), comment.arrival().at(), files.stream().map(ReceivedFile::sha256).toList());
    }

    private Receipt receipt(SubmitComment comment, Leaf leaf, byte[] salt, TrackingRow tracking) {
        String keyId = signer.keyId();
        ReceiptSigner.Signature signature = signer.sign(Leaf.signedForm(leaf.hash(), salt, comment.arrival().at(), keyId));
        return new Receipt(tracking.code().digits(), comment.arrival().at(), leaf.statement(), leaf.hash(), salt, keyId, signature.bytes());
    }

    private CommentRow row(long id, SubmitComment comment, CommentWindow window, Leaf leaf, Long identityId, Mark mark) {
        String eId = comment.eIdOrNull();
        CommentRow.Place place = new CommentRow.Place(window.subjectId(), window.versionId(), window.textNumber(),
                eId == null ? 0 : windows.provision(window, eId).orElseThrow(), eId == null ? "" : eId);
        RuleBook rules = books.of(window.officePath());
        byte[] origin = rules.asks(RuleKind.REPEATED_SENDER) ? comment.arrival().origin().get() : null;
        return new CommentRow(id, place, WorkingCopy.of(comment, mark, rules), Stance.valueOf(comment.stance()), comment.arrival().channel(),
                comment.arrival().locale().getLanguage(), comment.arrival().at(), leaf.hash(), identityId, origin);
    }

    private static List<String> descriptions(SubmitComment comment) {
        return comment.files().stream().map(file -> file.description() == null ? "" : file.description()).toList();
    }

    private SealedRow person(Author author, CommentWindow window) {
        Author given = author.cleaned();
        boolean anything = given.name() != null || given.email() != null || given.mobile() != null;
        return anything ? identities.prepare(new SealedPerson(given.name(), given.email(), given.mobile(), window.officePath())) : null;
    }

    private static OutboxRow notice(SubmitComment comment, SealedRow person) {
        if (person == null || comment.author().cleaned().email() == null) {
            return null;
        }
        return new OutboxRow(Notice.toCitizen(person.id(), "comment.received", comment.arrival().locale().getLanguage(),
                "consultation:" + comment.consultationCode(), Map.of("consultation", comment.consultationCode())), comment.arrival().at());
    }
}
