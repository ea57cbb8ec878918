package ir.nazarkhahi.draft.review.change;

import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;

/** Changes what a provision says. What is null stays; ends are cut. */
public record Edit(String provision, String label, String heading, String text) implements Change {
    private static final int LONGEST_LABEL = 200;
    /** As long as a version takes them. */
    private static final int LONGEST_TEXT = 2_000_000;

    @Override
    public WorkingText on(WorkingText working) {
        int index = working.indexOf(provision);
        Node before = working.get(index);
        Node after = before.saying(clean(label, before.label()), clean(heading, before.heading()), clean(text, before.text()));
        if (after.label().length() > LONGEST_LABEL || after.heading().length() > LONGEST_TEXT || after.text().length() > LONGEST_TEXT) {
            throw new ChangeRefusedException("wording_too_long", "a head has at most " + LONGEST_LABEL + " characters, a text " + LONGEST_TEXT);
        }
        if (after.wording().isEmpty()) {
            throw new ChangeRefusedException("nothing_left_to_say", "a provision says something; what is to go is removed");
        }
        return working.with(index, after);
    }

    /** Browsers send line ends as two characters. */
    private static String clean(String fresh, String old) {
        return fresh == null ? old : fresh.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
