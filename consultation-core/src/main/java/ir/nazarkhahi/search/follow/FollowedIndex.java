package ir.nazarkhahi.search.follow;

import ir.nazarkhahi.search.index.WordIndex;
import ir.nazarkhahi.search.source.Mark;
import ir.nazarkhahi.search.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** An index together with how far it is. One thread at a time writes; any number may read. */
final class FollowedIndex implements Closeable {
    private static final long SAVED_EVERY = Duration.ofSeconds(10).toNanos();
    private static final String ID = "id";
    private static final String TOKEN = "token";
    private static final String GENERATION = "generation";
    private static final String COMPLETE = "complete";

    private final IndexRegister register;
    private final WordIndex index;
    private final Path path;
    private final String id;
    private final long generation;
    private final Marks marks;
    private String token;
    private boolean unsaved;
    private long savedAt = System.nanoTime();
    private volatile boolean complete;
    private volatile int progress;

    private FollowedIndex(IndexRegister register, WordIndex index, Path path, Map<String, String> notes) {
        this.register = register;
        this.index = index;
        this.path = path;
        id = notes.get(ID);
        token = notes.get(TOKEN);
        generation = Long.parseLong(notes.get(GENERATION));
        complete = Boolean.parseBoolean(notes.get(COMPLETE));
        marks = Marks.read(notes);
    }

    /** An empty one, which the database knows of from now on. */
    static FollowedIndex begin(IndexRegister register, Path path, long generation) throws IOException {
        Map<String, String> notes = Map.of(ID, random(), TOKEN, random(), GENERATION, Long.toString(generation));
        register.begin(notes.get(ID), notes.get(TOKEN), generation);
        WordIndex index = new WordIndex(path);
        index.commit(notes);
        return new FollowedIndex(register, index, path, notes);
    }

    /**
     * @throws ForeignIndexException if it is not of this database, or ahead of it, or was made by other rules
     * @throws IOException if it is damaged
     */
    static FollowedIndex open(IndexRegister register, Path path) throws IOException {
        WordIndex index = new WordIndex(path);
        try {
            Map<String, String> notes = index.notes();
            if (notes.isEmpty() || !register.knows(notes.get(ID), notes.get(TOKEN))) {
                throw new ForeignIndexException("its last token is not known to the database");
            }
            return new FollowedIndex(register, index, path, notes);
        } catch (RuntimeException foreign) {
            index.close();
            throw foreign;
        }
    }

    /**
     * Brings all sources up to where they are now. What was brought before a failure or a stop is not brought again.
     *
     * @throws ForeignIndexException if a source has gone back
     */
    void catchUp(Iterable<Source> sources, BooleanSupplier goOn) throws IOException {
        List<Due> due = new ArrayList<>();
        for (Source source : sources) {
            find(source, due);
        }
        long began = due.stream().mapToLong(Due::work).sum();
        for (Due one : due) {
            one.bring(goOn);
            progress = (int) Math.min(99, 100 - 100 * due.stream().mapToLong(Due::work).sum() / Math.max(1, began));
        }
        if (!due.isEmpty()) {
            index.refresh();
        }
        if (!complete && goOn.getAsBoolean()) {
            complete = true;
            unsaved = true;
        }
    }

    private void find(Source source, List<Due> due) throws IOException {
        Map<Long, Mark> known = marks.of(source);
        Map<Long, Mark> wanted = source.marks();
        for (Long gone : known.keySet().stream().filter(part -> !wanted.containsKey(part)).toList()) {
            source.forget(gone, index);
            known.remove(gone);
            unsaved = true;
        }
        wanted.forEach((part, mark) -> {
            Mark reached = known.getOrDefault(part, Mark.NONE);
            if (!mark.covers(reached)) {
                throw new ForeignIndexException(source.name() + " " + part + " was at " + reached + " and is at " + mark);
            }
            if (!reached.covers(mark)) {
                due.add(new Due(source, part, mark));
            }
        });
    }

    /** One part of a source that has moved on. */
    private final class Due {
        private final Source source;
        private final long part;
        private final Mark wanted;

        Due(Source source, long part, Mark wanted) {
            this.source = source;
            this.part = part;
            this.wanted = wanted;
        }

        private Mark reached() {
            return marks.of(source).getOrDefault(part, Mark.NONE);
        }

        /** In documents, roughly: enough to show how far it is. */
        long work() {
            return Math.max(0, wanted.number() - reached().number()) + Math.max(0, wanted.change() - reached().change());
        }

        void bring(BooleanSupplier goOn) throws IOException {
            boolean moved = true;
            while (moved && !reached().covers(wanted) && goOn.getAsBoolean()) {
                Mark before = reached();
                Mark after = source.bring(part, before, index);
                marks.of(source).put(part, after);
                moved = !after.equals(before);
                unsaved = true;
                saveNowAndThen();
            }
        }
    }

    /** Saving costs a flush to disk, so it is done in batches; what is not saved is read again after the next start. */
    void saveNowAndThen() throws IOException {
        if (System.nanoTime() - savedAt > SAVED_EVERY) {
            savedAt = System.nanoTime();
            save();
        }
    }

    /** @throws ForeignIndexException if the database does not know this index any more */
    void save() throws IOException {
        if (unsaved) {
            String next = random();
            if (!register.advance(id, token, next)) {
                throw new ForeignIndexException("the database does not know it any more");
            }
            Map<String, String> notes = new HashMap<>(marks.notes());
            notes.putAll(Map.of(ID, id, TOKEN, next, GENERATION, Long.toString(generation), COMPLETE, Boolean.toString(complete)));
            index.commit(notes);
            token = next;
            unsaved = false;
        }
    }

    <T> T read(WordIndex.Reading<T> reading) throws IOException {
        return index.read(reading);
    }

    /** False while it is filled for the first time. */
    boolean isComplete() {
        return complete;
    }

    int progress() {
        return complete ? 100 : progress;
    }

    boolean isUsable() {
        return index.isUsable();
    }

    long generation() {
        return generation;
    }

    Path path() {
        return path;
    }

    String id() {
        return id;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
