package ir.nazarkhahi.setting.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Issue 3, points 11 and 12: whatever colours an office has, words can be read. */
class PaletteTest {
    private static final Colour PAPER = new Colour(0xf8f7f3);
    private static final Colour TEXT = new Colour(0x16262b);

    @Test
    void contrast_is_reckoned_as_wcag_says() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isCloseTo(21, within(0.001));
        assertThat(new Colour(0x767676).contrast(Colour.WHITE)).isCloseTo(4.54, within(0.01));
        assertThat(new Colour(0x777777).isReadableOn(Colour.WHITE)).isFalse();
        assertThat(Colour.WHITE.contrast(new Colour(0x0d4652))).isEqualTo(new Colour(0x0d4652).contrast(Colour.WHITE));
    }

    @Test
    void a_colour_is_six_digits_and_nothing_else() {
        assertThat(Colour.parse(" 0D4652 ").orElseThrow().hex()).isEqualTo("#0d4652");
        assertThat(Colour.parse("#fff")).isEmpty();
        assertThat(Colour.parse("red;}body{display:none")).isEmpty();
        assertThat(Colour.parse(null)).isEmpty();
    }

    @Test
    void the_product_s_own_colours_are_readable() {
        assertThat(Looks.ON_ACCENT.isReadableOn(Looks.ACCENT)).isTrue();
    }

    @Property(tries = 3000)
    void the_nearest_colour_that_can_be_read_is_readable_and_one_that_is_stays(@ForAll @IntRange(max = 0xffffff) int words, @ForAll @IntRange(max = 0xffffff) int ground) {
        Colour nearest = new Colour(words).nearestReadableOn(new Colour(ground));

        assertThat(nearest.isReadableOn(new Colour(ground))).isTrue();
        if (new Colour(words).isReadableOn(new Colour(ground))) {
            assertThat(nearest).isEqualTo(new Colour(words));
        }
    }

    @Property(tries = 3000)
    void all_that_follows_from_a_colour_is_readable_where_it_stands(@ForAll @IntRange(max = 0xffffff) int accent) {
        Palette palette = Palette.of(new Colour(accent), Colour.BLACK);

        assertThat(Palette.GROUNDS).as("links on the page and in notices").contains(PAPER, new Colour(0xe3f2e9)).allMatch(ground -> palette.ink().isReadableOn(ground));
        assertThat(palette.ink().isReadableOn(palette.soft())).as("headings on the soft ground").isTrue();
        assertThat(Colour.WHITE.isReadableOn(palette.ink())).as("white on grounds of ink").isTrue();
        assertThat(TEXT.isReadableOn(palette.tile())).as("words that are marked").isTrue();
        assertThat(new Colour(0x45585e).isReadableOn(palette.soft())).as("quiet words on the soft ground").isTrue();
        assertThat(palette.deep().isReadableOn(palette.tile())).as("the button in the head of the home page").isTrue();
        assertThat(new Colour(0xdfecee).isReadableOn(palette.deep())).as("the foot").isTrue();
    }

    @Test
    void the_sheet_holds_colours_and_nothing_else() {
        assertThat(Palette.of(new Colour(0xffcc00), Colour.BLACK).sheet()).matches("(?s)[a-z.:\\-{};#0-9\\s]+").contains("--accent:#ffcc00;--on-accent:#000000");
    }
}
