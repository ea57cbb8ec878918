package ir.nazarkhahi.commentary.document.docx;

import ir.nazarkhahi.commentary.document.TitlePage;
import ir.nazarkhahi.commentary.document.wording.SafeText;
import ir.nazarkhahi.commentary.document.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts that do not depend on the comments: styles, footer, relations, properties and the typeface. */
class FixedParts {
    /** Any GUID will do; it is the key that ECMA-376 part 4, §2.8.1 hides an embedded font's first bytes with. */
    private static final String FONT_KEY = "6F2D7C1A-53B8-4E0D-9A41-0C7E5B9D2F84";
    private static final String FONTS = "/ir/nazarkhahi/commentary/document/font/";

    /**
     * No number format of the standard shows Persian digits in both Word and LibreOffice, so the page's number is drawn with
     * the typeface's variant whose digits are Persian.
     */
    private static final String PAGE_DIGITS = "<w:rFonts w:ascii=\"Vazirmatn FD\" w:hAnsi=\"Vazirmatn FD\" w:cs=\"Vazirmatn FD\"/>";

    private final ZipOutputStream zip;
    private final Words words;

    FixedParts(ZipOutputStream zip, Words words) {
        this.zip = zip;
        this.words = words;
    }

    void write(TitlePage title) throws IOException {
        part("[Content_Types].xml", template("content-types.xml"));
        part("_rels/.rels", template("package-relations.xml"));
        part("docProps/core.xml", template("core.xml").replace("@TITLE@", escaped(title.title())).replace("@WHEN@", title.madeAt().toString()));
        part("word/_rels/document.xml.rels", template("document-relations.xml"));
        part("word/styles.xml", directed(template("styles.xml")));
        part("word/settings.xml", template("settings.xml").replace("@LANG@", words.tag()));
        part("word/footer.xml", directed(template("footer.xml")).replace("@PAGE@", words.say("page")).replace("@TITLE@", escaped(title.title())));
        part("word/fontTable.xml", template("font-table.xml").replace("@KEY@", "{" + FONT_KEY + "}"));
        part("word/_rels/fontTable.xml.rels", template("font-relations.xml"));
        part("word/fonts/regular.odttf", hidden(resource(FONTS + "fonts/ttf/Vazirmatn-Regular.ttf")));
        part("word/fonts/bold.odttf", hidden(resource(FONTS + "fonts/ttf/Vazirmatn-Bold.ttf")));
        part("word/fonts/digits.odttf", hidden(resource(FONTS + "misc/Farsi-Digits/fonts/ttf/Vazirmatn-FD-Regular.ttf")));
    }

    private String directed(String template) {
        return template.replace("@BIDI@", words.rightToLeft() ? "<w:bidi/>" : "")
                .replace("@DIGITS@", words.rightToLeft() ? PAGE_DIGITS : "")
                .replace("@RTL@", words.rightToLeft() ? "<w:rtl/>" : "")
                .replace("@LANG@", words.tag());
    }

    private static byte[] hidden(byte[] font) {
        byte[] key = HexFormat.of().parseHex(FONT_KEY.replace("-", ""));
        for (int i = 0; i < 32; i++) {
            font[i] ^= key[15 - i % 16];
        }
        return font;
    }

    private void part(String name, String content) throws IOException {
        part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void part(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String escaped(String text) {
        return SafeText.xml(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String template(String name) {
        return new String(resource("/ir/nazarkhahi/commentary/document/docx/" + name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) {
        try (InputStream in = FixedParts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
