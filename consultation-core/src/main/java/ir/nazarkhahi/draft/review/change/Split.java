package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.importing.heads.Head;
import ir.nazarkhahi.draft.importing.heads.HeadReader;
import ir.nazarkhahi.draft.importing.outline.Blanks;
import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.Optional;

/**
 * Cuts a provision's text in two. If the second part begins with a head («تبصره ۱ـ»), it becomes what the head says;
 * else a paragraph. What stood within the provision follows the second part.
 *
 * @param offset where in the text, in UTF-16 units as browsers count them; something must stand on both sides
 * @param as what the second part is called in the text in hand
 */
public record Split(String provision, int offset, String as) implements Change {

    @Override
    public WorkingText on(WorkingText text) {
        int index = text.indexOf(provision);
        Node whole = text.get(index);
        requireBetweenCharacters(whole.text());
        String first = whole.text().substring(0, offset).strip();
        String second = whole.text().substring(offset).strip();
        if (first.isEmpty() || second.isEmpty()) {
            throw new ChangeRefusedException("split_at_edge", "nothing would be left on one side");
        }
        Node begun = begun(second, whole);
        int depth = Depths.after(text, index, begun.type());
        WorkingText cut = text.with(index, whole.saying(whole.label(), whole.heading(), first));
        return Depths.settled(cut.adding(index + 1, begun.at(depth)));
    }

    private Node begun(String words, Node whole) {
        int end = words.indexOf('\n') < 0 ? words.length() : words.indexOf('\n');
        Optional<Head> head = HeadReader.read(words.substring(0, end)).filter(found -> !found.is(Head.Certainty.REFERENCE));
        String label = head.map(found -> Blanks.single(words.substring(0, found.labelEnd()))).orElse("");
        String rest = head.map(found -> words.substring(found.labelEnd()).strip()).orElse(words);
        ProvisionType type = head.map(found -> found.keyword().type()).orElse(ProvisionType.PARAGRAPH);
        return new Node(as, null, type, whole.depth(), head.map(Head::number).orElse(null), label, "", rest, whole.line());
    }

    /** Neither between the halves of a character nor between a letter and its marks. */
    private void requireBetweenCharacters(String text) {
        if (offset <= 0 || offset >= text.length()) {
            throw new ChangeRefusedException("split_at_edge", "nothing would be left on one side");
        }
        int type = Character.getType(text.codePointAt(offset));
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
        if (mark || Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1))) {
            throw new ChangeRefusedException("split_inside_character", "a character cannot be cut");
        }
    }
}
