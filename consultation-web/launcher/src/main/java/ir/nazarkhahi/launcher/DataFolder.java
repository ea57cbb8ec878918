package ir.nazarkhahi.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder all data live in. One launcher holds it at a time; the lock falls with the process, however it ends. */
final class DataFolder {
    private final Path root;
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder take(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel channel = FileChannel.open(root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new LaunchException("Another start is using " + root + "; end it first, or set CONSULTATION_DATA.");
        }
        return new DataFolder(root, lock);
    }

    Path database() {
        return root.resolve("mariadb");
    }

    /** An empty folder for the files of this run; what a killed run left in it is removed. */
    Path work() throws IOException {
        Path work = root.resolve("work");
        if (Files.isDirectory(work)) {
            try (Stream<Path> old = Files.walk(work)) {
                old.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
        return Files.createDirectories(work);
    }

    boolean isHeld() {
        return lock.isValid();
    }
}
