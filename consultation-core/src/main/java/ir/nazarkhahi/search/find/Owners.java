package ir.nazarkhahi.search.find;

import ir.nazarkhahi.search.index.Fields;
import java.io.IOException;
import java.util.Collection;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects the ids of the consultations that documents belong to. */
final class Owners implements CollectorManager<Owners.Collecting, long[]> {

    @Override
    public Collecting newCollector() {
        return new Collecting();
    }

    @Override
    public long[] reduce(Collection<Collecting> collected) {
        return collected.stream().flatMapToLong(one -> one.ids.build()).distinct().toArray();
    }

    static final class Collecting extends SimpleCollector {
        private final LongStream.Builder ids = LongStream.builder();
        private NumericDocValues values;

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getNumeric(leaf.reader(), Fields.CONSULTATION);
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                ids.add(values.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
