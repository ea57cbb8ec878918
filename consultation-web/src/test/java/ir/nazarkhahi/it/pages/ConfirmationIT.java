package ir.nazarkhahi.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.browser.Browser;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 2, point 10: what the author takes home, by copying, printing and saving, and that it holds. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConfirmationIT {
    private static final HexFormat HEX = HexFormat.of();
    private static final String TEXT = "این ماده باید روشن‌تر نوشته شود.";

    @ArquillianResource
    private URL base;

    @Test
    void code_and_receipt_can_be_copied_printed_and_saved() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        try (Browser browser = Browser.desktop(base)) {
            Path folder = Files.createTempDirectory("saved");
            permit(browser, folder);
            browser.visit("/en" + consultation.provision("art_1")).choose("I support it").type("Your comment", TEXT).press("Send comment");
            String code = browser.first("#tracking-code").getText();

            browser.press("Copy").awaitText("Copied.");
            String copied = (String) browser.driver().executeAsyncScript("navigator.clipboard.readText().then(arguments[0], error => arguments[0](String(error)))");
            String saved = browser.press("Save as a file").await(d -> saved(folder), "a file in " + folder);
            assertThat(saved).isEqualTo(copied);
            holds(copied, code);
            isPrinted(browser, code);
        }
    }

    private static void permit(Browser browser, Path folder) {
        browser.driver().executeCdpCommand("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.driver().executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
        browser.driver().executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    private static String saved(Path folder) {
        try (var files = Files.list(folder)) {
            Path file = files.filter(path -> path.toString().endsWith(".txt")).findFirst().orElse(null);
            return file == null ? null : Files.readString(file);
        } catch (java.io.IOException unreadable) {
            return null;
        }
    }

    /** The steps of docs/receipts.md, from nothing but the file and the published key; and the code opens the comment. */
    private void holds(String file, String code) throws Exception {
        assertThat(file).contains(code).contains(TEXT);
        JsonObject receipt = Json.createReader(new StringReader(file.substring(file.indexOf("\n{") + 1))).readObject();
        JsonObject statement = Json.createReader(new StringReader(receipt.getString("statement"))).readObject();
        byte[] salt = HEX.parseHex(receipt.getString("salt"));
        assertThat(statement.getString("text")).isEqualTo(HEX.formatHex(sha256(salt, utf8(TEXT))));
        assertThat(receipt.getString("leaf")).isEqualTo(HEX.formatHex(sha256(new byte[1], utf8(receipt.getString("statement")))));
        String signed = "{\"keyId\":\"%s\",\"leaf\":\"%s\",\"receivedAt\":\"%s\",\"salt\":\"%s\"}".formatted(receipt.getString("keyId"),
                receipt.getString("leaf"), receipt.getString("receivedAt"), receipt.getString("salt"));
        assertThat(verifies(key(receipt.getString("keyId")), utf8(signed), HEX.parseHex(receipt.getString("signature")))).isTrue();
        Api.Answer tracked = Api.of(base).post("/api/v1/track", Json.createObjectBuilder().add("trackingCode", code.replace(" ", "")).build());
        assertThat(tracked.status()).as(tracked.text()).isEqualTo(200);
    }

    /** On paper stands what has to be kept, and nothing to click. */
    private static void isPrinted(Browser browser, String code) throws Exception {
        browser.driver().executeScript("window.asked = 0; window.print = () => { window.asked += 1; }");
        browser.press("Print");
        assertThat(browser.driver().executeScript("return window.asked")).isEqualTo(1L);
        byte[] pdf = Base64.getDecoder().decode((String) browser.driver().executeCdpCommand("Page.printToPDF", Map.of()).get("data"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(code).contains("Your comment has been registered")
                    .doesNotContain("Save as a file").doesNotContain("Track a comment");
        }
    }

    private byte[] key(String id) {
        return Api.of(base).get("/api/v1/keys").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(key -> key.getString("keyId").equals(id)).map(key -> HEX.parseHex(key.getString("publicKey"))).findFirst().orElseThrow();
    }

    /** RFC 8032: little-endian, the highest bit is the sign of x. */
    private static boolean verifies(byte[] raw, byte[] message, byte[] signature) throws Exception {
        byte[] bigEndian = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            bigEndian[i] = raw[raw.length - 1 - i];
        }
        boolean odd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(
                new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, bigEndian)))));
        verifier.update(message);
        return verifier.verify(signature);
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
}
