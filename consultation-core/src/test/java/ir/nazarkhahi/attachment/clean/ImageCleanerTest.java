package ir.nazarkhahi.attachment.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.attachment.MadeFiles;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** XC-13: of a picture nothing but its pixels is shown. */
class ImageCleanerTest {
    private static final ImageCleaner CLEANER = new ImageCleaner();
    /** A lossless WebP of one by one pixel. */
    private static final byte[] WEBP = HexFormat.of().parseHex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700");

    private static Cleaned cleaned(byte[] picture, FileFormat format) throws UncleanableException {
        return CLEANER.clean(format, picture);
    }

    private static BufferedImage read(Cleaned cleaned) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(cleaned.bytes()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    @Test
    void what_a_camera_tells_is_gone() throws Exception {
        byte[] photo = MadeFiles.jpeg(80, 40, 1);
        Cleaned shown = cleaned(photo, FileFormat.JPEG);

        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(MadeFiles.PLANTED, "Exif");
        assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(MadeFiles.PLANTED, "Exif");
        assertThat(shown.format()).isEqualTo(FileFormat.JPEG);
    }

    @Test
    void a_picture_is_turned_the_right_way_up() throws Exception {
        BufferedImage clockwise = read(cleaned(MadeFiles.jpeg(80, 40, 6), FileFormat.JPEG));
        assertThat(clockwise.getWidth()).isEqualTo(40);
        assertThat(clockwise.getHeight()).isEqualTo(80);
        assertThat(isRed(clockwise, 20, 10)).isTrue();

        BufferedImage counter = read(cleaned(MadeFiles.jpeg(80, 40, 8), FileFormat.JPEG));
        assertThat(isRed(counter, 20, 70)).isTrue();

        BufferedImage mirrored = read(cleaned(MadeFiles.jpeg(80, 40, 2), FileFormat.JPEG));
        assertThat(isRed(mirrored, 70, 20)).isTrue();

        BufferedImage transposed = read(cleaned(MadeFiles.jpeg(80, 40, 5), FileFormat.JPEG));
        assertThat(isRed(transposed, 20, 10)).isTrue();

        BufferedImage transversed = read(cleaned(MadeFiles.jpeg(80, 40, 7), FileFormat.JPEG));
        assertThat(isRed(transversed, 20, 70)).isTrue();
    }

    @Test
    void a_large_picture_becomes_one_for_a_page() throws Exception {
        Cleaned shown = cleaned(MadeFiles.picture(4_000, 1_000, "jpg"), FileFormat.JPEG);

        assertThat(shown.width()).isEqualTo(2_000);
        assertThat(shown.height()).isEqualTo(500);
        assertThat(read(shown).getWidth()).isEqualTo(2_000);
    }

    @Test
    void what_is_hidden_behind_a_picture_is_gone() throws Exception {
        byte[] polyglot = MadeFiles.concat(MadeFiles.picture(20, 20, "gif"), MadeFiles.zip("a.html", "<script>" + MadeFiles.PLANTED + "</script>"));
        Cleaned shown = cleaned(polyglot, FileFormat.GIF);

        assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("PK\u0003\u0004", "a.html");
        assertThat(shown.format()).isEqualTo(FileFormat.PNG);
    }

    @Test
    void webp_can_be_read() throws Exception {
        assertThat(cleaned(WEBP, FileFormat.WEBP).width()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_is_not_shown() {
        assertThatThrownBy(() -> cleaned("no picture".getBytes(StandardCharsets.UTF_8), FileFormat.PNG))
                .isInstanceOfSatisfying(UncleanableException.class, held -> assertThat(held.code()).isEqualTo("damaged"));
    }
}
