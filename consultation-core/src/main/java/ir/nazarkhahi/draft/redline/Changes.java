package ir.nazarkhahi.draft.redline;

import ir.nazarkhahi.draft.redline.Span.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers spans so that people can read them: changes that only blanks part are one change, old before fresh, and a blank
 * never begins a change that it could follow. So the same wordings are marked alike whoever compared them; the preview
 * in browsers goes by the same rules ({@code form/redline.js}).
 */
final class Changes {
    private final List<Span> spans = new ArrayList<>();
    private String deleted = "";
    private String inserted = "";
    private String blank = "";

    void kept(String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean changing = !deleted.isEmpty() || !inserted.isEmpty();
        if (changing && blank.isEmpty() && text.chars().allMatch(Words::isBlank)) {
            blank = text;
        } else {
            flush(text);
        }
    }

    void changed(String old, String fresh) {
        deleted += blank + old;
        inserted += blank + fresh;
        blank = "";
    }

    List<Span> finished() {
        flush("");
        return List.copyOf(spans);
    }

    private void flush(String next) {
        String following = blank + next;
        String lead = movable(following);
        boolean slides = deleted.isEmpty() != inserted.isEmpty();
        deleted = withoutLead(deleted, lead, slides);
        inserted = withoutLead(inserted, lead, slides);
        int trail = sharedTrail();
        add(Mark.KEPT, lead);
        add(Mark.DELETED, deleted.substring(0, deleted.length() - trail));
        add(Mark.INSERTED, inserted.substring(0, inserted.length() - trail));
        add(Mark.KEPT, deleted.substring(deleted.length() - trail) + (slides ? following.substring(lead.length()) : following));
        deleted = "";
        inserted = "";
        blank = "";
    }

    /** The blank that stands before the change: shared by old and fresh, or one that follows the change as well. */
    private String movable(String following) {
        String other = deleted.isEmpty() || inserted.isEmpty() ? following : deleted;
        String changed = inserted.isEmpty() ? deleted : inserted;
        int shared = 0;
        while (shared < Math.min(changed.length(), other.length()) && changed.charAt(shared) == other.charAt(shared) && Words.isBlank(changed.charAt(shared))) {
            shared++;
        }
        return changed.substring(0, shared);
    }

    private static String withoutLead(String text, String lead, boolean slides) {
        return text.isEmpty() ? text : text.substring(lead.length()) + (slides ? lead : "");
    }

    private int sharedTrail() {
        int most = Math.min(deleted.length(), inserted.length());
        int shared = 0;
        while (shared < most && deleted.charAt(deleted.length() - shared - 1) == inserted.charAt(inserted.length() - shared - 1)
                && Words.isBlank(deleted.charAt(deleted.length() - shared - 1))) {
            shared++;
        }
        return shared;
    }

    private void add(Mark mark, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).mark() == mark) {
            spans.set(last, new Span(mark, spans.get(last).text() + text));
        } else {
            spans.add(new Span(mark, text));
        }
    }
}
