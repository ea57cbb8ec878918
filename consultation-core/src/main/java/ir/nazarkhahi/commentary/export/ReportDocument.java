package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.comment.ledger.CommentLedger;
import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.TitlePage;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A report tells of the comments that were there when it was issued, as they may be shown now; those that came later are left out. */
final class ReportDocument implements CommentaryDocument {
    private final CommentaryDocument all;
    private final long lastNumber;

    ReportDocument(CommentaryDocument all, long lastNumber) {
        this.all = all;
        this.lastNumber = lastNumber;
    }

    @Override
    public TitlePage title() {
        return all.title();
    }

    @Override
    public List<Chapter> chapters() {
        return all.chapters();
    }

    @Override
    public Iterator<CommentEntry> comments(Chapter chapter) {
        return new Earlier(all.comments(chapter));
    }

    private final class Earlier implements Iterator<CommentEntry> {
        private final Iterator<CommentEntry> entries;
        private CommentEntry next;

        Earlier(Iterator<CommentEntry> entries) {
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            while (next == null && entries.hasNext()) {
                CommentEntry entry = entries.next();
                next = CommentLedger.numberIn(title().code(), entry.ref()).orElse(Long.MAX_VALUE) <= lastNumber ? entry : null;
            }
            return next != null;
        }

        @Override
        public CommentEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            CommentEntry entry = next;
            next = null;
            return entry;
        }
    }
}
