package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.comment.ledger.TextOrder;
import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.TitlePage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;

/** A commentary whose comments are read while they are written. */
class CommentaryFromDatabase implements CommentaryDocument {
    private static final int AT_ONCE = 400;

    private final Reading reading;
    private final TitlePage title;
    private final List<Chapter> chapters;
    private final CommentReader reader;
    private long told;

    /**
     * What is read, for whom.
     *
     * @param held whether the reader may read what the public may not see yet
     * @param progress is told how many comments have been read so far; may throw to stop
     */
    record Reading(long consultationId, boolean held, LongConsumer progress) {}

    CommentaryFromDatabase(Reading reading, TitlePage title, List<Chapter> chapters, CommentReader reader) {
        this.reading = reading;
        this.title = title;
        this.chapters = List.copyOf(chapters);
        this.reader = reader;
    }

    @Override
    public TitlePage title() {
        return title;
    }

    @Override
    public List<Chapter> chapters() {
        return chapters;
    }

    @Override
    public Iterator<CommentEntry> comments(Chapter chapter) {
        return new Stretches(reader.order(reading.consultationId(), chapter.key()));
    }

    private final class Stretches implements Iterator<CommentEntry> {
        private final TextOrder order;
        private final Deque<CommentEntry> ready = new ArrayDeque<>();
        private int next;

        Stretches(TextOrder order) {
            this.order = order;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && next < order.length()) {
                int to = Math.min(order.length(), next + AT_ONCE);
                ready.addAll(reader.read(reading, title.code(), order, next, to));
                told += to - next;
                next = to;
                reading.progress().accept(told);
            }
            return !ready.isEmpty();
        }

        @Override
        public CommentEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.poll();
        }
    }
}
