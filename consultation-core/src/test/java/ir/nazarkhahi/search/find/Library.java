package ir.nazarkhahi.search.find;

import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.Span;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Sight;
import ir.nazarkhahi.search.index.WordIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An index to be filled and asked: {@code library.comment("1", "text").found("word")}. */
final class Library implements Closeable {
    static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    static final Entry.Belonging OFFICE_FOUR = new Entry.Belonging(12, "/1/4/", "BYLAW", null, null);

    final WordIndex index;

    Library(Path folder) throws IOException {
        index = new WordIndex(folder);
    }

    Library consultation(String code, String title, String text) throws IOException {
        return put(new Entry("consultation:" + code, "consultation:" + code, DocumentKind.CONSULTATION, Sight.PUBLIC, OFFICE_FOUR, code, "", title, "", text, NOW));
    }

    /** Of a consultation of its own, whose id is given. */
    Library consultation(long id, String title, Entry.Window window) throws IOException {
        Entry.Belonging belonging = new Entry.Belonging(id, "/1/4/", "BYLAW", null, window);
        return put(new Entry("consultation:" + id, "consultation:" + id, DocumentKind.CONSULTATION, Sight.PUBLIC, belonging, "1405-" + id, "", title, "", "", NOW));
    }

    Library comment(String key, String text) throws IOException {
        return comment(key, text, Sight.PUBLIC);
    }

    Library comment(String key, String text, Sight sight) throws IOException {
        return put(new Entry(key, "comments:12", DocumentKind.COMMENT, sight, OFFICE_FOUR.of("AMEND"), "1405-0012", "1405-0012-" + key, "", "آیین‌نامه", text, NOW));
    }

    Library put(Entry entry) throws IOException {
        index.put(entry);
        index.refresh();
        return this;
    }

    Library remove(String key) throws IOException {
        index.remove(key);
        index.refresh();
        return this;
    }

    Finding ask(Question question) throws IOException {
        return index.read(searcher -> Finder.find(searcher, question, NOW, 0, 20));
    }

    Finding ask(String typed) throws IOException {
        return ask(anything(typed));
    }

    /** The places of what was found, the code where there is none; the best first. */
    List<String> found(Question question) throws IOException {
        return ask(question).hits().stream().map(hit -> hit.place().isEmpty() ? hit.code() : hit.place().replace("1405-0012-", "")).toList();
    }

    List<String> found(String typed) throws IOException {
        return found(anything(typed));
    }

    static Question anything(String typed) {
        return by(typed, Question.Eyes.PUBLIC);
    }

    static Question by(String typed, Question.Eyes eyes) {
        return new Question(typed, Set.of(), null, null, Set.of(), null, null, null, eyes);
    }

    static Question ofType(String typed, DocumentKind type) {
        return new Question(typed, EnumSet.of(type), null, null, Set.of(), null, null, null, Question.Eyes.PUBLIC);
    }

    static Question standing(String typed, ConsultationStatus status) {
        return new Question(typed, Set.of(), null, null, Set.of(status), null, null, null, Question.Eyes.PUBLIC);
    }

    /** With «…» around what is marked. */
    static String marked(List<Span> spans) {
        return spans.stream().map(span -> span.hit() ? "«" + span.text() + "»" : span.text()).collect(Collectors.joining());
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
