package ir.nazarkhahi.attachment.media;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.clean.Cleaner;
import ir.nazarkhahi.attachment.clean.UncleanableException;
import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.attachment.type.FileFormat.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs ffmpeg on two files of a folder that only this process may read and that is gone afterwards. */
public final class MediaCleaner implements Cleaner {
    private final String program;
    private final Duration longest;

    /** @param program blank or {@code none} if there shall be none @param longest after which it is killed */
    public MediaCleaner(String program, Duration longest) {
        this.program = program == null || program.strip().equals("none") ? "" : program.strip();
        this.longest = longest;
    }

    @Override
    public boolean cleans(FileFormat format) {
        return format.family() == Family.SOUND || format.family() == Family.VIDEO;
    }

    @Override
    public Cleaned clean(FileFormat format, byte[] bytes) throws UncleanableException {
        if (program.isEmpty()) {
            throw new UncleanableException("no_cleaner");
        }
        try {
            Path folder = Files.createTempDirectory("media");
            try {
                return clean(format, bytes, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncleanableException("no_cleaner", unwritable);
        }
    }

    private Cleaned clean(FileFormat format, byte[] bytes, Path folder) throws IOException, UncleanableException {
        Path in = folder.resolve("in");
        Path out = folder.resolve("out");
        Files.write(in, bytes);
        run(command(format, in, out, 2L * bytes.length + 65_536));
        if (!Files.exists(out) || Files.size(out) == 0) {
            throw new UncleanableException("damaged");
        }
        return Cleaned.document(format, Files.readAllBytes(out), null);
    }

    private void run(List<String> command) throws IOException, UncleanableException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile())).start();
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UncleanableException("took_too_long");
            }
            if (process.exitValue() != 0) {
                throw new UncleanableException("damaged");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncleanableException("took_too_long", stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(FileFormat format, Path in, Path out, long mostBytes) {
        List<String> command = new ArrayList<>(List.of(program, "-nostdin", "-v", "error", "-protocol_whitelist", "file", "-f", demuxer(format), "-i", in.toString()));
        if (format.family() == Family.VIDEO) {
            command.addAll(List.of("-map", "0:v:0?"));
        }
        command.addAll(List.of("-map", "0:a:0?", "-map_metadata", "-1", "-map_metadata:s", "-1", "-map_chapters", "-1", "-c", "copy", "-fflags", "+bitexact",
                "-fs", String.valueOf(mostBytes), "-f", container(format), out.toString()));
        return command;
    }

    /** Named, never guessed: behind a tag of MP3 ffmpeg would find a play list, and read the files that it names. */
    private static String demuxer(FileFormat format) {
        return switch (format) {
            case MP3, OGG, WAV -> format.extension();
            case M4A, MP4 -> "mov";
            case WEBM -> "matroska";
            default -> throw new IllegalArgumentException(format + " is neither sound nor video");
        };
    }

    private static String container(FileFormat format) {
        return switch (format) {
            case M4A -> "ipod";
            case MP3, OGG, WAV, MP4, WEBM -> format.extension();
            default -> throw new IllegalArgumentException(format + " is neither sound nor video");
        };
    }

    private static void delete(Path folder) throws IOException {
        for (String name : List.of("in", "out")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }
}
