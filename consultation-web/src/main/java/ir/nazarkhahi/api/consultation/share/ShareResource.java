package ir.nazarkhahi.api.consultation.share;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import ir.nazarkhahi.calendar.DateWords;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.setting.look.Looks;
import ir.nazarkhahi.text.Digits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The share picture of a consultation: PNG, 1200 × 630. */
@ApplicationScoped
@Path("consultations/{code}/share-{lang: fa|en}.png")
@Tag(name = "consultations")
public class ShareResource {
    private static final int MOST_KEPT = 200;
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    @Inject
    private ConsultationService consultations;
    @Inject
    private Looks looks;

    private final LoadingCache<ShareCard, byte[]> drawn = Caffeine.newBuilder().maximumSize(MOST_KEPT).build(this::png);

    @GET
    @Produces("image/png")
    @Operation(summary = "A picture to be shown where the consultation's address is shared")
    public Response get(@PathParam("code") String code, @PathParam("lang") String lang, @Context Request request) {
        byte[] picture = drawn.get(card(consultations.byCode(code), "en".equals(lang) ? Locale.ENGLISH : new Locale("fa")));
        EntityTag tag = new EntityTag(Integer.toHexString(Arrays.hashCode(picture)));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(picture) : unchanged).tag(tag).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300").build();
    }

    private ShareCard card(ConsultationView it, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("ir.nazarkhahi.web.words.site", language);
        String kind = it.kind().name(language) + " · " + LEFT_TO_RIGHT_MARK + Digits.in(language, it.code());
        String window = it.closesAt() == null ? "" : words.getString("print_until") + ": " + DateWords.closing(it.closesAt(), language);
        return new ShareCard(words.getString("product"), kind, it.title(), window, it.office().name(language), !Locale.ENGLISH.equals(language), looks.of(it.officePath()));
    }

    private byte[] png(ShareCard card) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(CardPicture.of(card, logo(card)), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Null if the office has none. */
    private BufferedImage logo(ShareCard card) throws IOException {
        byte[] picture = card.look().logo() == null ? null : looks.picture(card.look().logo().sha256()).orElse(null);
        return picture == null ? null : ImageIO.read(new ByteArrayInputStream(picture));
    }
}
