package ir.nazarkhahi.attachment.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.attachment.type.TypeDetector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issue 3, point 5; OB-10: what the real ffmpeg leaves of sound and video. It must be installed: bin/verify --long does that. */
@Tag("long")
class RealMediaTest {
    private static final String PLANTED = "Laleh-Planted-7731";
    private static final MediaCleaner CLEANER = new MediaCleaner("ffmpeg", Duration.ofSeconds(60));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"MP3, libmp3lame", "OGG, libvorbis", "WAV, pcm_s16le", "M4A, aac", "MP4, libx264", "WEBM, libvpx"})
    void nothing_tells_who_made_it_and_it_still_plays(FileFormat format, String codec) throws Exception {
        byte[] sent = recorded(format, codec);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(PLANTED);

        byte[] cleaned = CLEANER.clean(format, sent).bytes();

        assertThat(new String(cleaned, StandardCharsets.ISO_8859_1)).doesNotContain(PLANTED, "+35.7");
        assertThat(TypeDetector.detect(Arrays.copyOf(cleaned, Math.min(cleaned.length, TypeDetector.HEAD)), () -> new ByteArrayInputStream(cleaned))).isEqualTo(format);
        Path file = Files.write(folder.resolve("cleaned"), cleaned);
        assertThat(ran("ffmpeg", "-v", "error", "-i", file.toString(), "-f", "null", "-")).isEmpty();
    }

    @Test
    void a_play_list_behind_a_tag_reads_no_file_of_the_server() throws Exception {
        Path secret = Files.write(folder.resolve("secret.mp3"), recorded(FileFormat.MP3, "libmp3lame"));
        ByteArrayOutputStream disguised = new ByteArrayOutputStream();
        disguised.writeBytes(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0});
        disguised.writeBytes(("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + secret.toUri() + "\n#EXT-X-ENDLIST\n").getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> CLEANER.clean(FileFormat.MP3, disguised.toByteArray())).isInstanceOf(UncleanableException.class);
    }

    private byte[] recorded(FileFormat format, String codec) throws Exception {
        Path file = folder.resolve("recorded." + format.extension());
        boolean video = format == FileFormat.MP4 || format == FileFormat.WEBM;
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-y", "-v", "error", "-f", "lavfi", "-i", "sine=frequency=440:duration=1"));
        if (video) {
            command.addAll(List.of("-f", "lavfi", "-i", "testsrc=duration=1:size=64x64:rate=5", "-c:v", codec));
        } else {
            command.addAll(List.of("-c:a", codec));
        }
        command.addAll(List.of("-metadata", "title=" + PLANTED, "-metadata", "artist=" + PLANTED, "-metadata", "comment=" + PLANTED, "-metadata", "location=+35.7+051.4/",
                "-metadata:s:a:0", "title=" + PLANTED, file.toString()));
        assertThat(ran(command.toArray(String[]::new))).isEmpty();
        return Files.readAllBytes(file);
    }

    /** @return what it complains about */
    private static String ran(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
