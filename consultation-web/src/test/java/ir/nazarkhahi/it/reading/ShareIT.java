package ir.nazarkhahi.it.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.pages.OpenConsultation;
import java.awt.image.BufferedImage;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issue 3, point 4: the picture that others show of a consultation. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShareIT {
    @ArquillianResource
    private URL base;

    @Test
    void consultation_has_a_picture_in_both_languages_and_its_page_names_it() throws Exception {
        OpenConsultation consultation = OpenConsultation.at(base);
        String persian = "/api/v1" + consultation.page() + "/share-fa.png";

        BufferedImage picture = ImageIO.read(base.toURI().resolve(persian).toURL());
        BufferedImage english = ImageIO.read(base.toURI().resolve(persian.replace("-fa", "-en")).toURL());

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(colours(picture)).as("letters with smooth edges, not an empty card").hasSizeGreaterThan(50);
        assertThat(picture.getRGB(600, 600)).isEqualTo(english.getRGB(600, 600));
        assertThat(Api.of(base).get(persian).header("Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(Api.of(base).get("/api/v1/consultations/1399-9999/share-fa.png").status()).isEqualTo(404);
        assertThat(Api.of(base).get(consultation.page()).text()).contains("<meta property=\"og:image\" content=").contains(persian + "\"")
                .contains("<meta name=\"twitter:card\" content=\"summary_large_image\"");
        assertThat(Api.of(base).get("/about").text()).doesNotContain("og:image").contains("content=\"summary\"");
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 2) {
            for (int y = 130; y < picture.getHeight(); y += 2) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }
}
