package ir.nazarkhahi.setting.look;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import ir.nazarkhahi.setting.Setting;
import ir.nazarkhahi.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The looks of offices for every page: from memory, as settings are. */
@ApplicationScoped
public class Looks {
    static final Colour ACCENT = Colour.parse(Setting.ACCENT.otherwise()).orElseThrow();
    static final Colour ON_ACCENT = Colour.parse(Setting.ON_ACCENT.otherwise()).orElseThrow();
    private static final int MOST_KEPT = 50;

    @Inject
    private Settings settings;
    @Inject
    private LogoRepository logos;

    private final LoadingCache<String, Optional<byte[]>> pictures = Caffeine.newBuilder().maximumSize(MOST_KEPT).build(hash -> logos.find(hash));

    /** @param officePath {@code /1/4/} */
    public Look of(String officePath) {
        Colour accent = Colour.parse(settings.text(officePath, Setting.ACCENT)).orElse(ACCENT);
        Colour onAccent = Colour.parse(settings.text(officePath, Setting.ON_ACCENT)).orElse(ON_ACCENT);
        Logo logo = Logo.parse(settings.text(officePath, Setting.LOGO)).orElse(null);
        return new Look(settings.text(officePath, Setting.SITE_NAME_FA), settings.text(officePath, Setting.SITE_NAME_EN), accent, onAccent, logo, false);
    }

    /** The picture of a logo as PNG; what is not there is asked for anew, since it may come later. */
    public Optional<byte[]> picture(String sha256) {
        Optional<byte[]> picture = pictures.get(sha256);
        if (picture.isEmpty()) {
            pictures.invalidate(sha256);
        }
        return picture;
    }
}
