package ir.nazarkhahi.search.follow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a node's indexes: one of them is current, and only its own kind of folders is ever touched. A new one
 * becomes current when it is complete; the file {@code current} names it and is replaced in one step.
 */
final class IndexFolder {
    private static final String OURS = "index-[0-9]+";
    private static final String CURRENT = "current";

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Empty if there is none, or if it is not there any more. */
    Optional<Path> current() throws IOException {
        Path name = folder.resolve(CURRENT);
        if (!Files.exists(name)) {
            return Optional.empty();
        }
        String named = Files.readString(name).strip();
        return Optional.of(named).filter(one -> one.matches(OURS)).map(folder::resolve).filter(Files::isDirectory);
    }

    /** A new folder, empty. */
    Path fresh() throws IOException {
        Files.createDirectories(folder);
        int last = ours().stream().mapToInt(path -> Integer.parseInt(path.getFileName().toString().substring("index-".length()))).max().orElse(0);
        return Files.createDirectory(folder.resolve("index-" + (last + 1)));
    }

    void makeCurrent(Path index) throws IOException {
        Path draft = Files.writeString(folder.resolve(CURRENT + ".new"), index.getFileName().toString());
        Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether somebody took it away under us: the writer's lock is always there. */
    boolean isGone(Path index) {
        return !Files.exists(index.resolve("write.lock"));
    }

    /** What is left of older ones, and of those that were never finished. */
    void removeAllBut(Path kept) throws IOException {
        for (Path index : ours()) {
            if (!index.equals(kept)) {
                remove(index);
            }
        }
    }

    private List<Path> ours() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().matches(OURS)).toList();
        }
    }

    private static void remove(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            files.sorted(Comparator.reverseOrder()).forEach(IndexFolder::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
