package ir.nazarkhahi.api.comment.target;

import static ir.nazarkhahi.api.comment.target.SelectorJson.POSITION;
import static ir.nazarkhahi.api.comment.target.SelectorJson.QUOTE;

import ir.nazarkhahi.comment.mark.AskedMark;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.List;
import java.util.Objects;

/**
 * The words of a provision that a comment is on.
 *
 * @param source the provision's page, as a path; when sent it may be missing, or an address that ends so
 * @param textVersion SHA-256 of the text they were marked in; when sent it may be missing: the text that is asked about
 * @param selector the quote and the position, which have to agree
 */
public record TargetJson(String source, String textVersion, List<SelectorJson> selector) {
    private static final int BOTH = 2;

    /** @return null if there is no mark */
    public static TargetJson of(Mark mark, String code, String eId) {
        return mark == null ? null : new TargetJson(place(code, eId), mark.textVersion(), List.of(
                new SelectorJson(QUOTE, mark.exact(), mark.prefix(), mark.suffix(), null, null),
                new SelectorJson(POSITION, null, null, null, mark.start(), mark.end())));
    }

    /** @throws InvalidInputException naming {@code target} if it is of another provision, or if its selectors are not one of each */
    public AskedMark asked(String code, String eId) {
        if (source != null && !source.endsWith(place(code, eId))) {
            throw new InvalidInputException("target", "mark_other_source");
        }
        if (selector == null || selector.size() != BOTH) {
            throw new InvalidInputException("target", "mark_incomplete");
        }
        SelectorJson quote = one(QUOTE);
        SelectorJson position = one(POSITION);
        return new AskedMark(textVersion, quote.exact(), quote.prefix(), quote.suffix(), position.start(), position.end());
    }

    private SelectorJson one(String type) {
        return selector.stream().filter(Objects::nonNull).filter(one -> type.equals(one.type())).findFirst()
                .orElseThrow(() -> new InvalidInputException("target", "mark_incomplete"));
    }

    private static String place(String code, String eId) {
        return "/consultations/" + code + "/provisions/" + eId;
    }
}
