package ir.nazarkhahi.news.item;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that an item says, as it is typed.
 *
 * @param lead one or two sentences that lists show; may be empty
 * @param text plain, paragraphs apart by an empty line
 * @param approval of a strategy; kept empty for everything else
 * @param closesAt until when comments are taken; null for no end
 */
public record EditNews(NewsKind kind, Both title, Both lead, Both text, Approval approval, Instant closesAt) {
    static final int LONGEST_TITLE = 500;
    static final int LONGEST_LEAD = 2_000;
    static final int LONGEST_TEXT = 100_000;

    public EditNews {
        title = (title == null ? Both.NOTHING : title).line();
        lead = lead == null ? Both.NOTHING : lead;
        text = text == null ? Both.NOTHING : text;
        approval = approval == null || kind != NewsKind.STRATEGY ? Approval.NONE : approval;
    }

    /** What a draft may be: short enough, of a kind, with a title in one language. @throws InvalidInputException naming every field */
    public void checkDraft() {
        List<Field> faults = tooLong();
        if (title.isEmpty()) {
            faults.add(new Field("titleFa", "required"));
        }
        refuse(faults);
    }

    /** What the public would miss, as names of fields; empty if nothing. */
    public List<String> missing() {
        try {
            checkPublic();
            return List.of();
        } catch (InvalidInputException incomplete) {
            return incomplete.fields().stream().map(Field::name).toList();
        }
    }

    /** What the public may see: said in both languages, and of a strategy who approved it. @throws InvalidInputException naming every field */
    public void checkPublic() {
        List<Field> faults = tooLong();
        title.missing("title", faults);
        text.missing("text", faults);
        if (lead.fa().isEmpty() != lead.en().isEmpty()) {
            lead.missing("lead", faults);
        }
        if (kind == NewsKind.STRATEGY) {
            approval.missing(faults);
        }
        refuse(faults);
    }

    private List<Field> tooLong() {
        List<Field> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(new Field("kind", "required"));
        }
        title.tooLong("title", LONGEST_TITLE, faults);
        lead.tooLong("lead", LONGEST_LEAD, faults);
        text.tooLong("text", LONGEST_TEXT, faults);
        approval.tooLong(faults);
        return faults;
    }

    private static void refuse(List<Field> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }
}
