package ir.nazarkhahi.comment.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.comment.mark.Mark;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks a receipt by the steps of docs/receipts.md, with nothing but the platform's own cryptography. */
class ReceiptTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final Instant AT = Instant.parse("2026-11-22T13:11:17.219400Z");
    private static final String TEXT = "با این ماده موافقم";
    private static final byte[] SALT = HEX.parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    private static Leaf leaf(String wording) {
        String textVersion = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";
        return Leaf.of(new Leaf.Facts("1405-0012", textVersion, "art_12__note_1", "AMEND", "API", AT), SALT, TEXT, wording);
    }

    private static byte[] sha256(byte[]... parts) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_leaf_is_the_hash_of_a_zero_byte_and_the_statement() throws Exception {
        Leaf leaf = leaf("متن بهتر");

        assertThat(leaf.hash()).isEqualTo(sha256(new byte[] {0}, utf8(leaf.statement())));
    }

    @Test
    void the_statement_has_the_text_as_a_salted_hash_and_never_itself() throws Exception {
        Leaf leaf = leaf("متن بهتر");
        JsonObject statement = Json.createReader(new StringReader(leaf.statement())).readObject();

        assertThat(statement.getString("text")).isEqualTo(HEX.formatHex(sha256(SALT, utf8(TEXT))));
        assertThat(statement.getString("wording")).isEqualTo(HEX.formatHex(sha256(SALT, utf8("متن بهتر"))));
        assertThat(leaf.statement()).doesNotContain("موافقم");
    }

    /** Issue 3 point 13. */
    @Test
    void what_supersedes_names_the_leaf_before_and_says_no_words_if_nothing_takes_its_place() {
        byte[] earlier = leaf(null).hash();
        Leaf.Facts facts = new Leaf.Facts("1405-0012", "00", null, null, "WEB", AT);

        assertThat(Leaf.superseding(earlier, facts, SALT, null, null).statement()).isEqualTo("{\"attachments\":[],\"channel\":\"WEB\",\"consultation\":\"1405-0012\",\"provision\":null,"
                + "\"receivedAt\":\"2026-11-22T13:11:17.219400Z\",\"stance\":null,\"supersedes\":\"873a606cd900dd0b9aac6237fa0b70fcf2e1f9710c24bdd119a3cbd7034f73cc\",\"text\":null,"
                + "\"textVersion\":\"00\",\"version\":3,\"wording\":null}");
    }

    /** Issue 3, points 3 and 13: what takes its place may still be on the same words. */
    @Test
    void what_supersedes_on_marked_words_has_both_members_and_without_them_is_what_it_was() {
        byte[] earlier = leaf(null).hash();
        Leaf.Facts facts = new Leaf.Facts("1405-0012", "00", "art_1", "OPPOSE", "WEB", AT, List.of("ab"));

        assertThat(Leaf.superseding(earlier, facts, SALT, "متن", null, new Mark("00", "دو ماه", "مهلت ", " است", 5, 11)).statement())
                .contains("\"attachments\":[\"ab\"]", "\"version\":4", "\"supersedes\":\"873a", "\"selector\":[{\"exact\":\"دو ماه\"");
        assertThat(Leaf.superseding(earlier, facts, SALT, "متن", null, null).statement()).isEqualTo(Leaf.superseding(earlier, facts, SALT, "متن", null).statement());
    }

    @Test
    void the_worked_example_of_the_documentation_holds() {
        assertThat(leaf(null).statement()).isEqualTo("{\"attachments\":[],\"channel\":\"API\",\"consultation\":\"1405-0012\","
                + "\"provision\":\"art_12__note_1\",\"receivedAt\":\"2026-11-22T13:11:17.219400Z\",\"stance\":\"AMEND\","
                + "\"text\":\"a4c93d7ef96974737728108a12942cf7292161fc57272558a6d9f5453519fabb\",\"textVersion\":\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\",\"version\":1,\"wording\":null}");
        assertThat(HEX.formatHex(leaf(null).hash())).isEqualTo("873a606cd900dd0b9aac6237fa0b70fcf2e1f9710c24bdd119a3cbd7034f73cc");
    }

    /** Issue 3, point 3: with marked words the statement is of version 2; without any it is, to the byte, what it was. */
    @Test
    void the_worked_example_with_marked_words_holds() throws Exception {
        Leaf.Facts facts = new Leaf.Facts("1405-0012", "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", "art_12__note_1", "AMEND", "API", AT);
        Mark mark = new Mark(facts.textVersion(), "دو ماه", "مهلت ", " است", 5, 11);

        Leaf marked = Leaf.of(facts, SALT, TEXT, null, mark);

        assertThat(marked.statement()).isEqualTo("{\"attachments\":[],\"channel\":\"API\",\"consultation\":\"1405-0012\","
                + "\"provision\":\"art_12__note_1\",\"receivedAt\":\"2026-11-22T13:11:17.219400Z\","
                + "\"selector\":[{\"exact\":\"دو ماه\",\"prefix\":\"مهلت \",\"suffix\":\" است\",\"type\":\"TextQuoteSelector\"},{\"end\":11,\"start\":5,\"type\":\"TextPositionSelector\"}],"
                + "\"stance\":\"AMEND\",\"text\":\"a4c93d7ef96974737728108a12942cf7292161fc57272558a6d9f5453519fabb\","
                + "\"textVersion\":\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\",\"version\":2,\"wording\":null}");
        assertThat(marked.hash()).isEqualTo(sha256(new byte[] {0}, utf8(marked.statement())));
        assertThat(Leaf.of(facts, SALT, TEXT, null, null).statement()).isEqualTo(leaf(null).statement());
    }

    @Test
    void the_signature_is_over_leaf_salt_arrival_and_key() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(pair.getPrivate());
        signer.update(Leaf.signedForm(leaf(null).hash(), SALT, AT, "91bb151e9ada9acd"));
        byte[] signature = signer.sign();

        String documented = "{\"keyId\":\"91bb151e9ada9acd\",\"leaf\":\"" + HEX.formatHex(leaf(null).hash()) + "\",\"receivedAt\":\"2026-11-22T13:11:17.219400Z\",\"salt\":\""
                + HEX.formatHex(SALT) + "\"}";
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(pair.getPublic());
        verifier.update(utf8(documented));

        assertThat(verifier.verify(signature)).isTrue();
    }

    /** Issue 3 point 5: the receipt tells which files were received, as anybody can compute it. */
    @Test
    void files_stand_in_the_statement_by_their_hashes_in_the_order_sent() {
        String first = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        String second = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        Leaf.Facts facts = new Leaf.Facts("1405-0012", "00", null, "AMEND", "API", AT, java.util.List.of(first, second));

        assertThat(Leaf.of(facts, SALT, TEXT, null).statement()).startsWith("{\"attachments\":[\"" + first + "\",\"" + second + "\"],\"channel\"");
    }

    @Test
    void any_change_changes_the_leaf() {
        assertThat(leaf("متن بهتر").hash()).isNotEqualTo(leaf(null).hash()).isNotEqualTo(leaf("متن بهتر ").hash());
    }

    @Test
    void a_kept_receipt_comes_back_as_it_was_and_shows_no_secret_in_a_log() {
        Leaf leaf = leaf("متن بهتر");
        Receipt receipt = new Receipt("1234567890123456", AT, leaf.statement(), leaf.hash(), SALT, "91bb151e9ada9acd", new byte[64]);

        Receipt back = Receipt.of(receipt.bytes());

        assertThat(back).usingRecursiveComparison().isEqualTo(receipt);
        assertThat(receipt.toString()).doesNotContain("1234567890123456").doesNotContain("000102");
    }
}
