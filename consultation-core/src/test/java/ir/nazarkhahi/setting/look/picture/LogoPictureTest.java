package ir.nazarkhahi.setting.look.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.gate.InvalidInputException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Issue 3, point 11: a logo, PNG or SVG, of which only the look survives. */
class LogoPictureTest {

    @Test
    void a_png_is_drawn_anew_and_fitted() throws IOException {
        byte[] secret = "author's name".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(png(1600, 400));
        file.writeBytes(secret);

        LogoPicture logo = LogoPicture.of(file.toByteArray());

        assertThat(logo.width()).isEqualTo(640);
        assertThat(logo.height()).isEqualTo(160);
        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1)).doesNotContain("author's name");
        assertThat(new Color(read(logo).getRGB(300, 80))).isEqualTo(Color.RED);
        assertThat(logo.sha256()).isEqualTo(LogoPicture.of(png(1600, 400)).sha256());
    }

    @Test
    void an_svg_of_shapes_is_drawn_as_high_as_is_needed_and_stays_transparent() throws IOException {
        LogoPicture logo = LogoPicture.of(svg("<defs><linearGradient id='g'><stop stop-color='#00f'/></linearGradient><g id='d'><circle cx='12' cy='12' r='10'/></g></defs>"
                + "<g style='fill:url(#g)'><use href='#d'/></g>"));

        assertThat(logo.height()).isEqualTo(200);
        assertThat(logo.width()).isEqualTo(400);
        BufferedImage drawn = read(logo);
        assertThat(drawn.getRGB(100, 100)).isEqualTo(Color.BLUE.getRGB());
        assertThat(drawn.getRGB(395, 5) >>> 24).isZero();
    }

    @Test
    void what_drawing_programs_write_beside_the_shapes_does_no_harm() throws IOException {
        String inkscape = "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!-- made by -->\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='http://www.inkscape.org/namespaces/inkscape' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' viewBox='0 0 10 10' i:export-filename='C:\\\\x.png'>"
                + "<i:grid originx='0'/><metadata><rdf:RDF><rdf:li rdf:resource='http://example.org/'/></rdf:RDF></metadata><style>rect{fill:#00f}</style><rect width='10' height='10'/></svg>";

        assertThat(read(LogoPicture.of(bytes(inkscape))).getRGB(50, 50)).isEqualTo(Color.BLUE.getRGB());
    }

    @Test
    void an_svg_that_reaches_out_or_runs_is_refused() {
        assertRefused("logo_unsafe", svg("<script>alert(1)</script>"));
        assertRefused("logo_unsafe", svg("<rect onload='alert(1)' width='9' height='9'/>"));
        assertRefused("logo_unsafe", svg("<image href='http://127.0.0.1/x.png' width='9' height='9'/>"));
        assertRefused("logo_unsafe", svg("<image href='data:image/png;base64,AAAA' width='9' height='9'/>"));
        assertRefused("logo_unsafe", svg("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>"));
        assertRefused("logo_unsafe", svg("<rect style=\"fill:url( 'file:///etc/passwd#x')\" width='9' height='9'/>"));
        assertRefused("logo_unsafe", svg("<rect style='fill:u\\72l(http://127.0.0.1/)' width='9' height='9'/>"));
        assertRefused("logo_unsafe", svg("<style>@import 'http://127.0.0.1/x.css';</style>"));
        assertRefused("logo_unsafe", svg("<g xml:base='http://127.0.0.1/'/>"));
        assertRefused("logo_unsafe", svg("<?xml-stylesheet href='http://127.0.0.1/x.css'?>"));
        assertRefused("logo_unsafe", svg("<filter id='f'/>"));
        assertRefused("logo_unsafe", svg("<animate attributeName='x'/>"));
        assertRefused("logo_damaged", bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>"));
        assertRefused("logo_damaged", bytes("<!DOCTYPE svg SYSTEM 'a'><!DOCTYPE svg [<!ENTITY x 'y'>]><svg xmlns='http://www.w3.org/2000/svg'/>"));
    }

    @Test
    void an_svg_that_multiplies_is_refused() {
        assertRefused("logo_too_complex", svg("<g id='a'><rect width='1' height='1'/></g><g id='b'><use href='#a'/></g><g id='c'><use href='#b'/></g>"));
        assertRefused("logo_too_complex", svg("<g id='a'><use href='#a'/></g>"));
        assertRefused("logo_too_complex", svg("<rect width='1' height='1'/>".repeat(5_001)));
        assertRefused("logo_too_complex", svg("<g>".repeat(60) + "</g>".repeat(60)));
    }

    @Test
    void what_is_no_picture_is_refused_by_name() {
        assertRefused("logo_empty", new byte[0]);
        assertRefused("logo_too_large", new byte[2 << 20]);
        assertRefused("logo_no_picture", bytes("<html></html>"));
        assertRefused("logo_no_picture", "\u00ff\u00d8\u00ff\u00e0JFIF".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("logo_no_picture", bytes("<x:svg xmlns:x='http://example.org/'/>"));
        assertRefused("logo_damaged", Arrays.copyOf(png(50, 50), 40));
        assertRefused("logo_damaged", bytes("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"));
        assertRefused("logo_too_small", png(8, 100));
        assertRefused("logo_too_many_pixels", png(4_100, 20));
    }

    private static void assertRefused(String code, byte[] file) {
        assertThatThrownBy(() -> LogoPicture.of(file)).isInstanceOfSatisfying(InvalidInputException.class, refused ->
                assertThat(refused.fields()).extracting(field -> field.name() + " " + field.code()).containsExactly("file " + code));
    }

    private static byte[] svg(String shapes) {
        return bytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 24'>" + shapes + "</svg>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = image.createGraphics();
        to.setColor(Color.RED);
        to.fillRect(0, 0, width, height);
        to.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return out.toByteArray();
    }

    private static BufferedImage read(LogoPicture logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logo.png()));
    }
}
