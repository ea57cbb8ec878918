package ir.nazarkhahi.web.comment.mark;

import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.mark.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts a text where marks begin and end; marks may lie across each other. */
final class MarkedText {
    private MarkedText() {}

    /** @param comments with marks of this very text; positions are code points */
    static List<Segment> of(String text, List<PublishedComment> comments) {
        TreeSet<Integer> cuts = comments.stream().map(PublishedComment::mark).flatMap(mark -> Stream.of(mark.start(), mark.end())).collect(Collectors.toCollection(TreeSet::new));
        cuts.add(0);
        cuts.add(text.codePointCount(0, text.length()));
        List<Segment> segments = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            segments.add(new Segment(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)), refs(comments, from, to)));
            from = to;
        }
        return segments;
    }

    private static String refs(List<PublishedComment> comments, int from, int to) {
        return comments.stream().filter(comment -> covers(comment.mark(), from, to)).map(PublishedComment::ref).collect(Collectors.joining(" "));
    }

    private static boolean covers(Mark mark, int from, int to) {
        return mark.start() <= from && to <= mark.end();
    }
}
