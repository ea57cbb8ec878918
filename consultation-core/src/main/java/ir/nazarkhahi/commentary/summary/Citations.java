package ir.nazarkhahi.commentary.summary;

import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.comment.ledger.PlacedComment;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.text.Digits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments that a summary cites, named in the text or beside it, and sees that they exist and may be read. */
@ApplicationScoped
public class Citations {
    private static final Pattern REF = Pattern.compile("(?<![\\dN])N?\\d{4}-\\d{4,}-\\d{6,15}(?!\\d)");
    private static final int MOST = 500;

    @Inject
    private CommentLedger ledger;

    /** Those that a text names. @throws InvalidInputException naming every ref that is no readable comment there */
    public List<String> of(long subjectId, String code, String text) {
        return of(subjectId, code, new SaveSummary(null, text, null, null));
    }

    /** @throws InvalidInputException naming every ref that is no readable comment of this consultation */
    List<String> of(long consultationId, String code, SaveSummary asked) {
        Map<Long, String> cited = new LinkedHashMap<>();
        List<Field> wrong = new ArrayList<>();
        for (String ref : named(asked)) {
            OptionalLong number = CommentLedger.numberIn(code, ref);
            if (number.isPresent()) {
                cited.put(number.getAsLong(), CommentLedger.ref(code, number.getAsLong()));
            } else {
                wrong.add(new Field("refs." + shortened(ref), "unknown_ref"));
            }
        }
        if (cited.size() > MOST) {
            throw new InvalidInputException("refs", "too_many");
        }
        Map<Long, PlacedComment> placed = ledger.placed(consultationId, cited.keySet());
        cited.forEach((number, ref) -> {
            if (!placed.containsKey(number) || placed.get(number).state().isGone()) {
                wrong.add(new Field("refs." + shortened(ref), "unknown_ref"));
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return List.copyOf(cited.values());
    }

    private static List<String> named(SaveSummary asked) {
        List<String> named = new ArrayList<>();
        Matcher inText = REF.matcher(Digits.latin(asked.text()));
        while (inText.find()) {
            named.add(inText.group());
        }
        if (asked.refs() != null) {
            asked.refs().forEach(ref -> named.add(ref == null ? "" : Digits.latin(ref).strip()));
        }
        return named;
    }

    private static String shortened(String ref) {
        return ref.length() > 40 ? ref.substring(0, 40) : ref;
    }
}
