package ir.nazarkhahi.draft.importing;

import static ir.nazarkhahi.draft.structure.ProvisionType.ARTICLE;
import static ir.nazarkhahi.draft.structure.ProvisionType.CHAPTER;
import static ir.nazarkhahi.draft.structure.ProvisionType.CLAUSE;
import static ir.nazarkhahi.draft.structure.ProvisionType.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Issue 2, points 4 and 5, on the real law. */
class CentralBankActTest {
    private static final Path ACT = Path.of("law", "central-bank-act-1402.txt");

    private final byte[] file = file();
    private final ImportResult read = new DraftImporter().read("central-bank-act-1402.txt", file);
    private final Map<String, ImportedProvision> byEId = read.text().flat().stream().collect(Collectors.toMap(ImportedProvision::eId, Function.identity()));

    @Test
    void the_act_has_exactly_13_chapters_articles_1_to_67_and_42_notes() {
        List<ImportedProvision> all = read.text().flat();

        assertThat(read.text().count(CHAPTER)).isEqualTo(13);
        assertThat(all).filteredOn(p -> p.type() == ARTICLE).extracting(ImportedProvision::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 67).mapToObj(String::valueOf).toList());
        assertThat(read.text().count(NOTE)).isEqualTo(42);
        assertThat(read.text().count(CLAUSE)).isEqualTo(195);
        assertThat(read.warnings()).isEmpty();
    }

    /** Normalised independently of the importer: NFKC, the soft hyphen as ZWNJ, no blanks. */
    @Test
    void not_a_character_of_the_act_is_lost_or_moved() throws IOException {
        StringBuilder tree = new StringBuilder();
        read.text().flat().forEach(p -> tree.append(p.label()).append(p.heading()).append(p.text()));

        assertThat(withoutBlanks(tree.toString())).isEqualTo(withoutBlanks(new String(file, java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void provisions_stand_where_the_act_itself_says_they_are() {
        assertThat(byEId).containsKeys("chp_2", "art_67", "art_4__note_2", "art_7__cl_h__scl_1", "art_33__note_2__scl_5");
        assertThat(byEId.get("art_6__cl_a__note_1").text()).as("article 7 calls it the note of clause a of article 6").startsWith("دو نفر از نمایندگان");
        assertThat(byEId.get("art_23__cl_a__scl_10__note_1").text()).startsWith("حکم این جزء");
        assertThat(byEId.get("art_31__cl_a__scl_2__scl_8").label()).isEqualTo("۸ ـ۲ـ");
        assertThat(byEId.get("chp_1").heading()).isEqualTo("کلیات");
    }

    @Test
    void letters_before_the_act_are_its_preamble_and_the_signature_stands_outside_the_last_article() {
        List<ImportedProvision> top = read.text().provisions();

        assertThat(top.get(0).eId()).isEqualTo("preamble");
        assertThat(top.get(0).text()).startsWith("شماره ۱۱/۷۲۱۱۵").endsWith("قانون بانک مرکزی جمهوری اسلامی ایران");
        assertThat(top.get(top.size() - 1).text()).startsWith("قانون فوق مشتمل بر").endsWith("محمدباقر قالیباف");
    }

    private static String withoutBlanks(String text) {
        String composed = Normalizer.normalize(text.replace('\u00AD', '\u200C'), Normalizer.Form.NFKC);
        return composed.codePoints().filter(cp -> !Character.isWhitespace(cp) && !Character.isSpaceChar(cp))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The law is not ours to ship: where the folder with the shared data is absent, there is nothing to test with. */
    private static byte[] file() {
        Path found = Stream.of(System.getProperty("nazarkhahi.data", "../../shared/data"), "../../../shared/data", "../shared/data")
                .map(folder -> Path.of(folder).resolve(ACT)).filter(Files::isReadable).findFirst().orElse(null);
        Assumptions.assumeTrue(found != null, "the central bank act is not here; set -Dnazarkhahi.data to the folder that holds law/");
        try {
            return Files.readAllBytes(found);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
