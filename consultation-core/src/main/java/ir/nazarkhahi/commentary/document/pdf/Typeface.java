package ir.nazarkhahi.commentary.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Vazirmatn as FOP gets it: with its substitution table under a name that FOP does not know. */
final class Typeface {
    private static final String FOLDER = "/ir/nazarkhahi/commentary/document/font/fonts/ttf/";
    private static final int TABLE_DIRECTORY = 12;
    private static final int TABLE_ENTRY = 16;

    private final byte[] bytes;

    private Typeface(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param name {@code Vazirmatn-Regular.ttf} */
    static Typeface named(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            byte[] font = in.readAllBytes();
            hideSubstitutions(font);
            return new Typeface(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Which code points it can draw. */
    CmapLookup glyphs() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hideSubstitutions(byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = TABLE_DIRECTORY + i * TABLE_ENTRY;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[entry] = 'X';
                return;
            }
        }
    }
}
