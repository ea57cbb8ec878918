package ir.nazarkhahi.commentary.document.wording;

import ir.nazarkhahi.commentary.document.CommentEntry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Takes a chapter's comments group by group: the first of each in full, of the others their refs, as many as are printed. */
public final class Groups implements Iterator<Groups.Group> {
    private static final int PRINTED_REFS = 60;

    /**
     * @param first what is printed
     * @param others refs of comments with the same text, at most 60
     * @param unprinted how many more there are
     */
    public record Group(CommentEntry first, List<String> others, long unprinted) {}

    private final Iterator<CommentEntry> comments;
    private CommentEntry next;

    public Groups(Iterator<CommentEntry> comments) {
        this.comments = comments;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Group next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        CommentEntry first = next;
        List<String> others = new ArrayList<>();
        long unprinted = 0;
        for (advance(); next != null && next.group().equals(first.group()); advance()) {
            if (others.size() < PRINTED_REFS) {
                others.add(next.ref());
            } else {
                unprinted++;
            }
        }
        return new Group(first, others, unprinted);
    }

    private void advance() {
        next = comments.hasNext() ? comments.next() : null;
    }
}
