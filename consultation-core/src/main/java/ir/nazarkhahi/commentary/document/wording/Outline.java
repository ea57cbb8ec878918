package ir.nazarkhahi.commentary.document.wording;

import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Which provisions are told in full: those with comments or a summary, and what stands above them. Of the rest a line says
 * from where to where nobody has commented, so that each provision is accounted for and none fills a page with nothing.
 */
public final class Outline {

    /** Provisions next to each other: one that is told in full, or one and more that nobody has commented on. */
    public record Part(List<Chapter> chapters, boolean silent) {

        /** The one that is told in full. */
        public Chapter chapter() {
            return chapters.get(0);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final List<Chapter> quiet = new ArrayList<>();

    private Outline() {}

    public static List<Part> of(CommentaryDocument document) {
        List<Chapter> chapters = document.chapters();
        boolean[] told = told(document, chapters);
        Outline outline = new Outline();
        for (int i = 0; i < told.length; i++) {
            outline.add(chapters.get(i), told[i]);
        }
        outline.closeQuiet();
        return outline.parts;
    }

    private void add(Chapter chapter, boolean told) {
        if (told) {
            closeQuiet();
            parts.add(new Part(List.of(chapter), false));
        } else {
            quiet.add(chapter);
        }
    }

    private void closeQuiet() {
        if (!quiet.isEmpty()) {
            parts.add(new Part(List.copyOf(quiet), true));
            quiet.clear();
        }
    }

    /** From the last to the first, so that what stands above a told one is met after it. */
    private static boolean[] told(CommentaryDocument document, List<Chapter> chapters) {
        boolean[] told = new boolean[chapters.size()];
        int below = 0;
        for (int i = chapters.size() - 1; i >= 0; i--) {
            Chapter chapter = chapters.get(i);
            told[i] = chapter.isWhole() || chapter.depth() < below || hasSomething(document, chapter);
            below = told[i] ? chapter.depth() : below;
        }
        return told;
    }

    /** Rejected comments count for no stance, but their places are told. */
    private static boolean hasSomething(CommentaryDocument document, Chapter chapter) {
        return chapter.stances().total() > 0 || !chapter.summary().isBlank() || document.comments(chapter).hasNext();
    }
}
