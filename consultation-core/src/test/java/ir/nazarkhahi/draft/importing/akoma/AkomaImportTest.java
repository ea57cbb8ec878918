package ir.nazarkhahi.draft.importing.akoma;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.draft.importing.DraftImporter;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.structure.ProvisionType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Issue 3, point 1: Akoma Ntoso as parliaments write it. */
class AkomaImportTest {

    @Test
    void the_european_proposal_has_24_articles_in_9_chapters() throws Exception {
        ImportResult read = real("eu_COM(2013)0619_EN-8.xml");

        assertThat(numbers(read, ProvisionType.ARTICLE)).containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 24).mapToObj(String::valueOf).toList());
        assertThat(read.text().count(ProvisionType.CHAPTER)).isEqualTo(9);
        assertThat(eIds(read)).contains("preamble", "chp_1", "art_1", "art_24").doesNotContain("art_1-2");
        assertThat(read.text().provisions().get(0).text()).contains("Whereas");
    }

    @Test
    void the_italian_bill_has_8_articles_two_of_them_quoted() throws Exception {
        ImportResult read = real("it_senato_ddl_2013.xml");

        assertThat(read.text().count(ProvisionType.ARTICLE)).isEqualTo(8);
        assertThat(eIds(read)).contains("art_1", "art_2", "art_6", "art_1__para_1__cl_a__art_1");
    }

    @Test
    void the_uruguayan_bill_has_3_articles() throws Exception {
        assertThat(numbers(real("uy_bill_2010-09-27.xml"), ProvisionType.ARTICLE)).containsExactly("1", "2", "3");
    }

    @Test
    void the_british_act_has_8_sections_and_they_are_what_is_enacted() throws Exception {
        ImportResult read = real("uk_pga-2014-27-enacted-data.xml");

        assertThat(numbers(read, ProvisionType.ARTICLE)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(read.text().count(ProvisionType.SECTION)).as("cross-headings").isEqualTo(3);
    }

    @Test
    void the_american_title_has_7_sections_in_a_chapter() throws Exception {
        ImportResult read = real("us_Title9-Chap3-eng.xml");

        assertThat(numbers(read, ProvisionType.ARTICLE)).containsExactly("301", "302", "303", "304", "305", "306", "307");
        assertThat(read.text().count(ProvisionType.CHAPTER)).isEqualTo(1);
    }

    @Test
    void version_2_is_read_as_version_3() {
        ImportResult read = read("<akomaNtoso xmlns=\"http://www.akomantoso.org/2.0\"><act><meta><x>no text</x></meta><body><article id=\"art_3\"><num>Article 3</num>"
                + "<heading>Scope</heading><paragraph id=\"art_3-par1\"><num>1.</num><content><p>One.</p></content></paragraph></article></body></act></akomaNtoso>");

        assertThat(eIds(read)).containsExactly("art_3", "art_3__para_1");
        ImportedProvision article = read.text().provisions().get(0);
        assertThat(article.label()).isEqualTo("Article 3");
        assertThat(article.heading()).isEqualTo("Scope");
        assertThat(article.children().get(0).text()).isEqualTo("One.");
    }

    @Test
    void notes_lists_and_divisions_of_every_kind_become_provisions() {
        ImportResult read = read(akn("<book eId=\"book_1\"><num>کتاب اول</num><part eId=\"p\"><num>بخش ۲</num><title eId=\"t\"><num>باب ۱</num><chapter eId=\"c\"><num>فصل سوم</num>"
                + "<section eId=\"s\"><num>مبحث ۱</num><article eId=\"a\"><num>ماده ۱۲ مکرر ـ</num><list eId=\"l\"><intro eId=\"i\"><p>موارد:</p></intro>"
                + "<point eId=\"x\"><num>الف ـ</num><content eId=\"y\"><p>یک</p></content></point><point eId=\"z\"><num>۲ـ</num><content eId=\"w\"><p>دو</p></content></point></list>"
                + "<hcontainer name=\"note\" eId=\"n\"><num>تبصره ۱ـ</num><content eId=\"q\"><p>سه</p></content></hcontainer></article></section></chapter></title></part></book>"));

        assertThat(eIds(read)).containsExactly("book_1", "book_1__part_2", "book_1__part_2__part_1", "book_1__part_2__part_1__chp_3",
                "book_1__part_2__part_1__chp_3__sec_1", "art_12bis", "art_12bis__cl_a", "art_12bis__scl_2", "art_12bis__note_1");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void footnotes_follow_their_line_and_rows_of_tables_are_lines() {
        ImportResult read = read(akn("<article eId=\"art_1\"><num>Article 1</num><content eId=\"c\"><p>Before<authorialNote marker=\"1\"><p>A note.</p></authorialNote> after.</p>"
                + "<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table></content></article>"));

        assertThat(read.text().provisions().get(0).text()).isEqualTo("Before after.\nA note.\na b");
    }

    @Test
    void nothing_is_longer_than_a_row_holds() {
        String endless = "واژه".repeat(600_000);
        ImportResult read = read(akn("<article xmlns:nz=\"urn:nazarkhahi:text\" nz:number=\"" + "9".repeat(100) + "\"><num>" + "ماده ".repeat(100) + "</num><heading>" + endless
                + "</heading><content><p>" + endless + "</p><p>" + endless + "</p></content></article>"));

        assertThat(read.text().flat()).allSatisfy(p -> {
            assertThat(p.label().length()).isLessThanOrEqualTo(200);
            assertThat(p.heading().length()).isLessThanOrEqualTo(2_000_000);
            assertThat(p.text().length()).isLessThanOrEqualTo(2_000_000);
            assertThat(p.eId().length()).isLessThanOrEqualTo(200);
        });
        assertThat(read.warnings()).isEmpty();
    }

    private static String akn(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"a\"><body>" + body
                + "</body></act></akomaNtoso>";
    }

    private static ImportResult read(String xml) {
        return new DraftImporter().read("a.txt", xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads it, and proves with a parser of another kind that every character outside the metadata is in the tree. */
    private static ImportResult real(String name) throws Exception {
        byte[] file = SharedDocuments.akomaNtoso(name);

        ImportResult read = new DraftImporter().read(name, file);

        StringBuilder tree = new StringBuilder();
        read.text().flat().forEach(p -> tree.append(p.label()).append(p.heading()).append(p.text()));
        assertThat(sorted(tree.toString())).isEqualTo(sorted(textOf(file)));
        assertThat(read.warnings()).extracting(ImportWarning::code).doesNotContain("structure_given_up");
        assertThat(new HashSet<>(eIds(read))).hasSameSizeAs(eIds(read));
        return read;
    }

    private static String textOf(byte[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        StringBuilder text = new StringBuilder();
        collect(factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)).getDocumentElement(), text);
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && !"meta".equals(child.getLocalName())) {
                collect(child, text);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
    }

    private static String sorted(String text) {
        return text.replace('\u00AD', '\u200C').codePoints().filter(cp -> !Character.isWhitespace(cp) && !Character.isSpaceChar(cp)).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static List<String> numbers(ImportResult read, ProvisionType type) {
        return read.text().flat().stream().filter(p -> p.type() == type).map(ImportedProvision::number).toList();
    }

    private static List<String> eIds(ImportResult read) {
        return read.text().flat().stream().map(ImportedProvision::eId).toList();
    }
}
