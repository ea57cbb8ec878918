package ir.nazarkhahi.commentary.disposition;

import ir.nazarkhahi.comment.CommentState;
import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.comment.ledger.PlacedComment;
import ir.nazarkhahi.consultation.ConsultationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the comments that an item is about, and sees that each may be answered. */
@ApplicationScoped
class Targets {
    private static final int MOST_REFS = 20_000;

    @Inject
    private CommentLedger ledger;

    List<PlacedComment> of(ConsultationView consultation, int index, PutDisposition item) {
        Map<Long, PlacedComment> found = new LinkedHashMap<>();
        for (PlacedComment comment : named(consultation, index, item.named())) {
            found.put(comment.number(), comment);
        }
        if (item.group() != null && !item.group().isBlank()) {
            PlacedComment member = named(consultation, index, List.of(item.group())).get(0);
            ledger.sameText(consultation.id(), member).forEach(comment -> found.put(comment.number(), comment));
        }
        if (found.isEmpty()) {
            throw new DispositionRefusedException(index, "", "required");
        }
        return List.copyOf(found.values());
    }

    private List<PlacedComment> named(ConsultationView consultation, int index, List<String> refs) {
        if (refs.size() > MOST_REFS) {
            throw new DispositionRefusedException(index, "", "too_many");
        }
        List<Long> numbers = new ArrayList<>();
        for (String ref : refs) {
            numbers.add(CommentLedger.numberIn(consultation.code(), ref).orElseThrow(() -> new DispositionRefusedException(index, shortened(ref), "unknown_ref")));
        }
        Map<Long, PlacedComment> placed = new LinkedHashMap<>();
        for (int from = 0; from < numbers.size(); from += CommentLedger.MOST_AT_ONCE) {
            placed.putAll(ledger.placed(consultation.id(), numbers.subList(from, Math.min(numbers.size(), from + CommentLedger.MOST_AT_ONCE))));
        }
        return numbers.stream().map(number -> answerable(placed.get(number), index, CommentLedger.ref(consultation.code(), number))).toList();
    }

    private static PlacedComment answerable(PlacedComment comment, int index, String ref) {
        if (comment == null) {
            throw new DispositionRefusedException(index, ref, "unknown_ref");
        }
        if (comment.state() != CommentState.PUBLISHED && comment.state() != CommentState.REDACTED) {
            throw new DispositionRefusedException(index, ref, "comment_" + comment.state().name().toLowerCase(Locale.ROOT));
        }
        return comment;
    }

    private static String shortened(String ref) {
        String shown = ref == null ? "" : ref;
        return shown.length() > 40 ? shown.substring(0, 40) : shown;
    }
}
