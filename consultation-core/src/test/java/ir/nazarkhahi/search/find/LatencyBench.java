package ir.nazarkhahi.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a question takes among a million documents. Words are made up, as frequent as words of a language are (Zipf);
 * {@code bench/search} runs it with a small heap. {@code -Dnazarkhahi.documents} says how many.
 */
class LatencyBench {
    private static final int DOCUMENTS = Integer.getInteger("nazarkhahi.documents", 1_000_000);
    private static final int WORDS = 80_000;
    private static final int CONSULTATIONS = 1_000;
    private static final int ASKED = 2_000;
    private static final Duration SLOWEST = Duration.ofMillis(500);

    private final Random random = new Random(7);
    private final String[] vocabulary = IntStream.range(0, WORDS).mapToObj(this::word).toArray(String[]::new);
    private final double[] sums = sums();

    @TempDir
    private Path folder;

    @Test
    void a_question_among_a_million_documents_is_answered_at_once() throws IOException {
        try (Library library = new Library(folder)) {
            long began = System.nanoTime();
            fill(library);
            System.out.printf("%,d documents in %.0f s, %,d MB on disk, heap at most %,d MB%n", DOCUMENTS, (System.nanoTime() - began) / 1e9, size() >> 20, Runtime.getRuntime().maxMemory() >> 20);

            measure("one word", library, () -> Library.anything(common()));
            measure("two words", library, () -> Library.anything(text(2)));
            measure("four words", library, () -> Library.anything(text(4)));
            measure("a phrase of two", library, () -> Library.anything("\"" + text(2) + "\""));
            measure("two words, open consultations only", library, () -> Library.standing(text(2), ConsultationStatus.OPEN));
            measure("two words, moderators", library, () -> Library.by(text(2), new Question.Eyes(List.of("/1/"), List.of("/1/"))));
            measure("a misspelt word", library, () -> Library.anything("غ" + rare()));
            suggestions(library);
        }
    }

    private void fill(Library library) throws IOException {
        long now = Library.NOW.toEpochMilli();
        for (int i = 0; i < DOCUMENTS; i++) {
            int consultation = i % CONSULTATIONS;
            String key = Integer.toString(i);
            boolean isComment = i >= CONSULTATIONS;
            Entry.Window window = isComment ? null : new Entry.Window(i % 10 == 0 ? "PUBLISHED" : "PROMULGATED", now - 1, now + 1);
            Entry.Belonging belonging = new Entry.Belonging(consultation, "/1/" + consultation % 40 + "/", "BYLAW", isComment ? "AMEND" : null, window);
            library.index.put(new Entry(key, "owner:" + consultation, isComment ? DocumentKind.COMMENT : DocumentKind.CONSULTATION, i % 200 == 7 ? Sight.HELD : Sight.PUBLIC,
                    belonging, "1405-" + consultation, isComment ? "1405-" + key : "", isComment ? "" : text(6), "", text(10 + random.nextInt(60)), Library.NOW));
        }
        library.index.commit(Map.of());
        library.index.refresh();
    }

    private void measure(String name, Library library, Supplier<Question> asking) throws IOException {
        for (int i = 0; i < ASKED / 4; i++) {
            library.ask(asking.get());
        }
        long[] nanos = new long[ASKED];
        long found = 0;
        for (int i = 0; i < ASKED; i++) {
            Question question = asking.get();
            long begun = System.nanoTime();
            found += library.ask(question).total();
            nanos[i] = System.nanoTime() - begun;
        }
        report(name, nanos, found / ASKED);
    }

    private void suggestions(Library library) throws IOException {
        long[] nanos = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            String typed = common();
            long begun = System.nanoTime();
            library.index.read(searcher -> Titles.beginning(searcher, typed.substring(0, 2), 8));
            nanos[i] = System.nanoTime() - begun;
        }
        report("suggestions", nanos, 8);
    }

    private static void report(String name, long[] nanos, long found) {
        Arrays.sort(nanos);
        long slow = nanos[(int) (nanos.length * 0.99)];
        System.out.printf("%-36s p50 %6.1f ms, p99 %6.1f ms, %,d found on average%n", name, nanos[nanos.length / 2] / 1e6, slow / 1e6, found);
        assertThat(Duration.ofNanos(slow)).as(name + " at p99").isLessThan(SLOWEST);
    }

    private String text(int words) {
        return IntStream.range(0, words).mapToObj(i -> common()).collect(Collectors.joining(" "));
    }

    /** As often as in a text: the first word of the vocabulary is every twelfth. */
    private String common() {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[WORDS - 1]);
        return vocabulary[Math.min(WORDS - 1, at < 0 ? -at - 1 : at)];
    }

    private String rare() {
        return vocabulary[WORDS / 2 + random.nextInt(WORDS / 2)];
    }

    private String word(int rank) {
        String letters = "ابپتجچحخدرزسشعفقکگلمنوهی";
        Random made = new Random(rank);
        return made.ints(2 + Math.min(6, Integer.toString(rank).length()), 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1)).collect(Collectors.joining());
    }

    private static double[] sums() {
        double[] sums = new double[WORDS];
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 1);
            sums[rank] = sum;
        }
        return sums;
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
