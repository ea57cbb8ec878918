package ir.nazarkhahi.attachment.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XC-13: sound and video are shown only once ffmpeg has cleaned them. */
class MediaCleanerTest {
    @TempDir
    private Path folder;

    private static String code(MediaCleaner cleaner) {
        UncleanableException[] held = new UncleanableException[1];
        assertThatThrownBy(() -> cleaner.clean(FileFormat.MP3, new byte[100])).isInstanceOfSatisfying(UncleanableException.class, thrown -> held[0] = thrown);
        return held[0].code();
    }

    private String program(String script) throws Exception {
        Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }

    @Test
    void without_ffmpeg_nothing_is_shown() {
        assertThat(code(new MediaCleaner("", Duration.ofSeconds(5)))).isEqualTo("no_cleaner");
        assertThat(code(new MediaCleaner("/nowhere/ffmpeg", Duration.ofSeconds(5)))).isEqualTo("no_cleaner");
    }

    @Test
    void a_program_that_does_not_end_is_killed() throws Exception {
        long begun = System.nanoTime();

        assertThat(code(new MediaCleaner(program("exec sleep 60"), Duration.ofMillis(300)))).isEqualTo("took_too_long");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_program_that_fails_shows_nothing() throws Exception {
        assertThat(code(new MediaCleaner(program("exit 1"), Duration.ofSeconds(20)))).isEqualTo("damaged");
    }
}
