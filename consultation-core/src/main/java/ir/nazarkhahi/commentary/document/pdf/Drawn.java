package ir.nazarkhahi.commentary.document.pdf;

import ir.nazarkhahi.commentary.document.wording.SafeText;
import org.apache.fontbox.ttf.CmapLookup;

/** Text as the typeface can draw it: joined, with a sign for what it lacks, and with places where an endless word may break. */
class Drawn {
    private static final int UNKNOWN = 0x25CC;
    private static final int LONGEST_WORD = 48;
    private static final char BREAK_HERE = '\u200b';

    private final CmapLookup glyphs;
    private final Joining joining;

    Drawn(CmapLookup glyphs) {
        this.glyphs = glyphs;
        this.joining = new Joining(c -> glyphs.getGlyphId(c) != 0);
    }

    /**
     * Where lines run from left to right, FOP orders what stands on the two sides of a non-joiner apart; it has done its
     * work when the letters are joined and is left out there.
     */
    String from(String text, boolean rightToLeft) {
        String joined = joining.join(SafeText.xml(text));
        return drawable(rightToLeft ? joined : joined.replace("\u200c", ""));
    }

    private String drawable(String text) {
        StringBuilder drawn = new StringBuilder(text.length() + 16);
        int word = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            word = Character.isWhitespace(c) ? 0 : word + 1;
            if (word > LONGEST_WORD && Character.getType(c) != Character.NON_SPACING_MARK) {
                drawn.append(BREAK_HERE);
                word = 1;
            }
            if (isDrawable(c)) {
                drawn.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK) {
                drawn.appendCodePoint(UNKNOWN);
            }
        }
        return drawn.toString();
    }

    private boolean isDrawable(int c) {
        return c == '\n' || c == '\t' || c == '\r' || c == '\u200e' || glyphs.getGlyphId(c) != 0;
    }
}
