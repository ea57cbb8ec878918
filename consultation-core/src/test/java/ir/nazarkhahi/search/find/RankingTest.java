package ir.nazarkhahi.search.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ir.nazarkhahi.search.DocumentKind;
import ir.nazarkhahi.search.index.Entry;
import ir.nazarkhahi.search.index.Fields;
import ir.nazarkhahi.search.index.Sight;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ranking, measured on published questions about published passages: the mean of one over the place of the right passage
 * among the first ten (MRR@10). They are not kept with the sources: the folder is named by the system property
 * {@code nazarkhahi.data} or lies beside the project.
 */
class RankingTest {
    private static final double GOAL = 0.95;

    @TempDir
    private Path folder;

    @Test
    void the_right_passage_is_nearly_always_first_and_arabic_letters_change_nothing() throws IOException {
        Path file = Stream.of(Path.of(System.getProperty("nazarkhahi.data", "../../shared/data")), Path.of("../../../shared/data"))
                .map(data -> data.resolve("search/pquad-test.json")).filter(Files::exists).findFirst().orElse(null);
        assumeTrue(file != null, "skipped: the folder with search/pquad-test.json is not here (-Dnazarkhahi.data=…)");

        List<Map.Entry<String, String>> questions = new ArrayList<>();
        try (Library library = new Library(folder)) {
            fill(library, file, questions);
            double persian = meanReciprocalRank(library, questions, UnaryOperator.identity());
            double arabic = meanReciprocalRank(library, questions, typed -> typed.replace('ی', 'ي').replace('ک', 'ك'));

            System.out.printf("MRR@10 over %d questions: %.4f, typed with Arabic letters %.4f%n", questions.size(), persian, arabic);
            assertThat(questions).hasSizeGreaterThan(6_000);
            assertThat(persian).isGreaterThanOrEqualTo(GOAL);
            assertThat(arabic).isEqualTo(persian);
        }
    }

    private static void fill(Library library, Path file, List<Map.Entry<String, String>> questions) throws IOException {
        int number = 0;
        for (JsonObject paragraph : paragraphs(file)) {
            String key = String.valueOf(number++);
            library.index.put(new Entry(key, "", DocumentKind.PROVISION, Sight.PUBLIC, Library.OFFICE_FOUR, "", key, "", "", paragraph.getString("context"), null));
            for (JsonObject question : paragraph.getJsonArray("qas").getValuesAs(JsonObject.class)) {
                if (!question.getBoolean("is_impossible")) {
                    questions.add(Map.entry(question.getString("question"), key));
                }
            }
        }
        library.index.refresh();
    }

    private static List<JsonObject> paragraphs(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            JsonArray articles = reader.readObject().getJsonArray("data");
            return articles.getValuesAs(JsonObject.class).stream().flatMap(article -> article.getJsonArray("paragraphs").getValuesAs(JsonObject.class).stream()).toList();
        }
    }

    private static double meanReciprocalRank(Library library, List<Map.Entry<String, String>> questions, UnaryOperator<String> typing) throws IOException {
        double sum = 0;
        for (Map.Entry<String, String> question : questions) {
            String typed = typing.apply(question.getKey());
            int place = library.index.read(searcher -> places(searcher, typed)).indexOf(question.getValue());
            sum += place < 0 ? 0 : 1.0 / (place + 1);
        }
        return sum / questions.size();
    }

    private static List<String> places(IndexSearcher searcher, String typed) throws IOException {
        List<String> places = new ArrayList<>();
        for (ScoreDoc found : Finder.best(searcher, Words.query(typed, false), Words.near(typed, false), 0, 10)) {
            places.add(searcher.storedFields().document(found.doc, Set.of(Fields.PLACE)).get(Fields.PLACE));
        }
        return places;
    }
}
