package ir.nazarkhahi.comment.ledger;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.WorkingComment;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Answers the rooms above; they have asked for the right. Each call is a transaction of its own unless one is running, so
 * that an export of any length holds none. A provision is named by its id, the whole by 0.
 */
@ApplicationScoped
@UseCase
public class CommentLedger {
    /** How many comments one question may name. */
    public static final int MOST_AT_ONCE = 1_000;

    @Inject
    private LedgerRepository comments;

    public Standing standing(long consultationId) {
        return comments.standing(consultationId);
    }

    /** Groups of identical texts, the largest first; what was rejected or withdrawn is in none. */
    public Page<TextGroup> groups(long consultationId, long provisionId, int page, int size) {
        Page.check(page, size);
        return new Page<>(comments.groups(consultationId, provisionId, page, size), comments.countGroups(consultationId, provisionId), page, size);
    }

    /** All numbered comments of a provision, rejected and held ones too. */
    public TextOrder order(long consultationId, long provisionId) {
        return comments.order(consultationId, provisionId);
    }

    /** Working copies by number; a number that does not exist is missing from the map. */
    public Map<Long, WorkingComment> workingCopies(long consultationId, Collection<Long> numbers) {
        Map<Long, WorkingComment> copies = new HashMap<>();
        if (!numbers.isEmpty()) {
            comments.workingCopies(consultationId, numbers).forEach(copy -> copies.put(copy.number(), copy));
        }
        return copies;
    }

    /** Where the comments with these numbers stand; one that does not exist is missing. */
    public Map<Long, PlacedComment> placed(long consultationId, Collection<Long> numbers) {
        Map<Long, PlacedComment> placed = new HashMap<>();
        if (!numbers.isEmpty()) {
            comments.placed(consultationId, numbers).forEach(comment -> placed.put(comment.number(), comment));
        }
        return placed;
    }

    /** All with the same text on the same provision, itself among them, in the order of their numbers. */
    public List<PlacedComment> sameText(long consultationId, PlacedComment comment) {
        return comment.state() == CommentState.PUBLISHED ? comments.sameText(consultationId, comment) : List.of(comment);
    }

    /** Of these comments the rejected ones: by id, the consultation and the published reason. */
    public Map<Long, Rejection> rejected(Collection<Long> commentIds) {
        return commentIds.isEmpty() ? Map.of() : comments.rejected(commentIds);
    }

    /** @param reason may be empty */
    public record Rejection(long consultationId, String reason) {}

    /** The number in a ref of that consultation; empty for anything else. Persian digits are read too. */
    public static OptionalLong numberIn(String code, String ref) {
        String latin = ir.nazarkhahi.text.Digits.latin(ref == null ? "" : ref).replace("\u200e", "").strip();
        Optional<String> digits = latin.startsWith(code + "-") ? Optional.of(latin.substring(code.length() + 1)) : Optional.empty();
        return digits.filter(number -> number.matches("\\d{6,15}")).map(number -> OptionalLong.of(Long.parseLong(number))).orElse(OptionalLong.empty());
    }

    public static String ref(String code, long number) {
        return "%s-%06d".formatted(code, number);
    }
}
