package ir.nazarkhahi.search.index;

import ir.nazarkhahi.search.text.PrefixAnalyzer;
import ir.nazarkhahi.search.text.WordAnalyzer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One index in one folder, with its one writer: nobody else in this or another JVM may open the folder meanwhile. Any
 * number of threads may write and read. What was written is found after {@link #refresh()}, and outlives the process
 * after {@link #commit}.
 */
public final class WordIndex implements Closeable {
    private static final double BUFFER_MEGABYTES = 24;
    private static final String MEANING = "meaning";

    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> found;

    /** Something to be asked of a searcher, which is given back afterwards. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /**
     * @throws org.apache.lucene.store.LockObtainFailedException if somebody has the folder open
     * @throws IOException also if what lies there is damaged
     */
    public WordIndex(Path path) throws IOException {
        folder = FSDirectory.open(path);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(folder, new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false));
            found = notes(opened);
            searchers = new SearcherManager(opened, null);
            writer = opened;
        } catch (IOException | RuntimeException damaged) {
            if (opened != null) {
                opened.close();
            }
            folder.close();
            throw damaged;
        }
    }

    /** What the last commit before the opening noted; empty for a new index and for one whose fields meant something else. */
    public Map<String, String> notes() {
        return Fields.VERSION.equals(found.get(MEANING)) ? found : Map.of();
    }

    public void put(Entry entry) throws IOException {
        writer.updateDocument(new Term(Fields.KEY, entry.key()), Entries.document(entry));
    }

    public void remove(String key) throws IOException {
        writer.deleteDocuments(new Term(Fields.KEY, key));
    }

    public void removeOwned(String owner) throws IOException {
        writer.deleteDocuments(new Term(Fields.OWNER, owner));
    }

    public void clear() throws IOException {
        writer.deleteAll();
    }

    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** @param notes kept with exactly the documents written so far */
    public void commit(Map<String, String> notes) throws IOException {
        Map<String, String> all = new HashMap<>(notes);
        all.put(MEANING, Fields.VERSION);
        writer.setLiveCommitData(all.entrySet());
        writer.commit();
    }

    public <T> T read(Reading<T> reading) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** False once a write has failed for good: only closing is left then. */
    public boolean isUsable() {
        return writer.isOpen();
    }

    /** Without committing: what was not committed is read again from the database. */
    @Override
    public void close() throws IOException {
        try (folder; writer) {
            searchers.close();
            writer.rollback();
        }
    }

    private static Map<String, String> notes(IndexWriter opened) {
        Map<String, String> notes = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = opened.getLiveCommitData();
        if (live != null) {
            live.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    private static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new WordAnalyzer(), Map.of(Fields.BEGINNINGS, PrefixAnalyzer.ofTitles()));
    }
}
