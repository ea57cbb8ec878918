package ir.nazarkhahi.search.find;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts, but not further than anybody could turn the pages. */
final class BoundedCount implements CollectorManager<BoundedCount.Counting, Long> {
    private final AtomicLong counted = new AtomicLong();
    private final long most;

    BoundedCount(long most) {
        this.most = most;
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Long reduce(Collection<Counting> all) {
        return Math.min(most, counted.get());
    }

    final class Counting extends SimpleCollector {

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            endIfEnough();
        }

        @Override
        public void collect(int document) {
            counted.incrementAndGet();
            endIfEnough();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        private void endIfEnough() {
            if (counted.get() >= most) {
                throw new CollectionTerminatedException();
            }
        }
    }
}
