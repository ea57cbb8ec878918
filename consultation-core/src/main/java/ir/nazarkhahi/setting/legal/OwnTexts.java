package ir.nazarkhahi.setting.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that come with the product, read once. */
final class OwnTexts {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private OwnTexts() {}

    static String of(LegalKind kind, String language) {
        return READ.computeIfAbsent(kind.name().toLowerCase(Locale.ROOT) + "_" + language + ".md", OwnTexts::read);
    }

    private static String read(String name) {
        try (InputStream file = OwnTexts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the product has no text " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
