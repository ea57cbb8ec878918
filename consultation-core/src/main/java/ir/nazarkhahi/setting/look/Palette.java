package ir.nazarkhahi.setting.look;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The colours of a page that follow from one. Whatever it is, words stay readable: where the accent itself would be too pale
 * for links and headings, they have a darker one of the same hue.
 *
 * @param ink for words on the page's ground and grounds of white words
 * @param deep for the foot of the page
 * @param tile for lines and for marks under dark words
 * @param soft the ground of what is picked out
 */
public record Palette(Colour accent, Colour onAccent, Colour ink, Colour deep, Colour tile, Colour soft) {
    /** To be raised when other colours follow from the same one: it stands in the address of the sheet. */
    public static final int VERSION = 1;
    /** On which links and soft buttons stand: the page, and the notices in their colours (site.css). */
    static final List<Colour> GROUNDS = IntStream.of(0xf8f7f3, 0xebeeec, 0xe3f2e9, 0xfcf0da, 0xfbeae8, 0xe9ebf6, 0xe6ecee).mapToObj(Colour::new).toList();
    private static final Colour TEXT = new Colour(0x16262b);
    private static final Colour PALE_WORDS = new Colour(0xdfecee);
    private static final double STRONG = 7;

    public static Palette of(Colour accent, Colour onAccent) {
        Colour soft = accent.mixed(Colour.WHITE, 0.88);
        Colour ink = accent.towards(Colour.BLACK, colour -> colour.isReadableOn(soft) && GROUNDS.stream().allMatch(colour::isReadableOn));
        Colour tile = accent.mixed(Colour.WHITE, 0.5).towards(Colour.WHITE, colour -> colour.contrast(TEXT) >= STRONG);
        Colour deep = ink.mixed(Colour.BLACK, 0.25).towards(Colour.BLACK, colour -> colour.isReadableOn(tile) && colour.contrast(PALE_WORDS) >= STRONG);
        return new Palette(accent, onAccent, ink, deep, tile, soft);
    }

    /** As custom properties of CSS, which the sheets of the pages are written with. */
    public String sheet() {
        return """
                :root{--accent:%s;--on-accent:%s;--on-accent-soft:%s;--on-accent-focus:%s;--brand:%s;--brand-mid:%s;--brand-deep:%s;--tile:%s;--tile-soft:%s}
                body.staff{--s-brand:%s;--s-brand-light:%s;--s-deep:%s;--s-deep-hover:%s}
                """.formatted(accent.hex(), onAccent.hex(), onAccent.hex(), onAccent.hex(), ink.hex(), ink.hex(), deep.hex(), tile.hex(), soft.hex(),
                ink.hex(), soft.hex(), deep.hex(), ink.hex());
    }
}
