package ir.nazarkhahi.api.consultation.share;

import ir.nazarkhahi.setting.look.Colour;
import ir.nazarkhahi.setting.look.Palette;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws what others show of a consultation, 1200 × 630 pixels, in the typeface of the pages. Java shapes and joins the letters
 * itself and orders both directions; a line begins where its own paragraph begins.
 */
final class CardPicture {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final String FONTS = "/ir/nazarkhahi/commentary/document/font/fonts/ttf/";
    private static final Font REGULAR = font("Vazirmatn-Regular.ttf");
    private static final Font BOLD = font("Vazirmatn-Bold.ttf");
    private static final Color PAPER = new Color(0xf8f7f3);
    private static final Color INK = new Color(0x16262b);
    private static final Color SOFT = new Color(0x45585e);
    private static final Palette OWN = new Palette(new Colour(0x0d4652), Colour.WHITE, new Colour(0x0d4652), new Colour(0x0a343d), new Colour(0x6cc3c9), new Colour(0xe4f1f1));
    private static final int MARGIN = 80;
    private static final int HEAD = 120;
    private static final int FOOT = 132;
    private static final int LOGO = 84;
    private static final int PLATE = 8;
    private static final float[] TITLE_SIZES = {60, 50, 42, 36};
    private static final float LEADING = 1.5f;

    private final Graphics2D to;
    private final boolean rightToLeft;

    /** Where lines without a letter of their own begin. */
    private CardPicture(Graphics2D to, boolean rightToLeft) {
        this.to = to;
        this.rightToLeft = rightToLeft;
    }

    /** @param logo null if there is none */
    static BufferedImage of(ShareCard card, BufferedImage logo) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = picture.createGraphics();
        try {
            to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            to.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            to.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            new CardPicture(to, card.rightToLeft()).draw(card, logo);
        } finally {
            to.dispose();
        }
        return picture;
    }

    private void draw(ShareCard card, BufferedImage logo) {
        Palette palette = card.look().isPlain() ? OWN : card.look().palette();
        fill(PAPER, 0, HEIGHT);
        fill(awt(palette.accent()), 0, HEAD);
        fill(awt(palette.tile()), HEAD, 8);
        line(BOLD.deriveFont(40f), awt(palette.onAccent()), card.product(), 76);
        logo(logo);
        line(REGULAR.deriveFont(30f), SOFT, card.kind(), HEAD + 74);
        title(card.title());
        fill(awt(palette.tile()), HEIGHT - FOOT - 12, 3);
        line(BOLD.deriveFont(32f), awt(palette.ink()), card.window(), HEIGHT - FOOT + 48);
        line(REGULAR.deriveFont(28f), SOFT, card.office(), HEIGHT - 36);
    }

    /** On a white plate at the far end of the head, since it is drawn for white paper. */
    private void logo(BufferedImage logo) {
        if (logo == null) {
            return;
        }
        int width = logo.getWidth() * LOGO / logo.getHeight();
        int left = rightToLeft ? MARGIN : WIDTH - MARGIN - width;
        int top = (HEAD - LOGO) / 2;
        to.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        to.setColor(Color.WHITE);
        to.fillRoundRect(left - PLATE, top - PLATE, width + 2 * PLATE, LOGO + 2 * PLATE, 2 * PLATE, 2 * PLATE);
        to.drawImage(logo, left, top, width, LOGO, null);
    }

    private static Color awt(Colour colour) {
        return new Color(colour.rgb());
    }

    /** As large as it fits between head and foot; what does not fit even small ends in dots. */
    private void title(String title) {
        float top = HEAD + 100f;
        float room = HEIGHT - FOOT - 24f - top;
        List<TextLayout> lines = List.of();
        float size = 0;
        for (int i = 0; i < TITLE_SIZES.length && (lines.isEmpty() || lines.size() * size * LEADING > room); i++) {
            size = TITLE_SIZES[i];
            lines = lines(title, BOLD.deriveFont(size));
        }
        int most = (int) (room / (size * LEADING));
        if (lines.size() > most) {
            int kept = lines.stream().limit(most).mapToInt(TextLayout::getCharacterCount).sum();
            int blank = title.lastIndexOf(' ', kept - 2);
            lines = lines(title.substring(0, blank < 0 ? kept - 2 : blank) + "…", BOLD.deriveFont(size));
        }
        to.setColor(INK);
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            place(lines.get(i), runsRightToLeft(title), top + (i + 0.85f) * size * LEADING);
        }
    }

    private void line(Font font, Color color, String text, float baseline) {
        if (!text.isBlank()) {
            to.setColor(color);
            place(lines(text, font).get(0), runsRightToLeft(text), baseline);
        }
    }

    private List<TextLayout> lines(String text, Font font) {
        AttributedString styled = new AttributedString(text, Map.of(TextAttribute.FONT, font, TextAttribute.RUN_DIRECTION, runsRightToLeft(text)));
        LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), to.getFontRenderContext());
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(WIDTH - 2f * MARGIN));
        }
        return lines;
    }

    /** The blank that a line is broken at lies at its left end if it runs from the right, and counts there. */
    private void place(TextLayout line, boolean fromRight, float baseline) {
        line.draw(to, fromRight ? WIDTH - MARGIN - line.getAdvance() : MARGIN, baseline);
    }

    private boolean runsRightToLeft(String text) {
        int base = new Bidi(text, rightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel();
        return base % 2 == 1;
    }

    private void fill(Color color, int from, int height) {
        to.setColor(color);
        to.fillRect(0, from, WIDTH, height);
    }

    private static Font font(String name) {
        try (InputStream file = CardPicture.class.getResourceAsStream(FONTS + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
