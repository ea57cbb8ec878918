package ir.nazarkhahi.it;

import ir.nazarkhahi.it.file.ClamdServer;
import ir.nazarkhahi.launcher.database.Binaries;
import ir.nazarkhahi.launcher.database.Database;
import ir.nazarkhahi.launcher.database.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts an empty MariaDB before the first test of the suite and ends it after the last, and tells the server where it
 * is. Unit tests run in a session without {@code it.suite} and get none.
 */
public class TestDatabase implements LauncherSessionListener {
    private Database database;
    private ClamdServer scanner;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("it.suite")) {
            try {
                start(Path.of(System.getProperty("it.work")));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.stop();
            closeScanner();
        }
    }

    private void closeScanner() {
        try {
            scanner.close();
        } catch (IOException gone) {
            // it ends with this process
        }
    }

    private void start(Path work) throws IOException, InterruptedException {
        empty(work);
        Path cache = Files.createDirectories(Path.of(System.getProperty("it.cache")));
        scanner = new ClamdServer();
        database = new Database(Binaries.unpackedIn(cache), work.resolve("mariadb"), Ports.free());
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
        database.start();
        System.setProperty("it.db.url", database.url());
        System.setProperty("it.db.user", database.user());
        System.setProperty("it.db.password", database.password());
        System.setProperty("it.logging", Path.of("src/test/resources/server-logging.properties").toAbsolutePath().toString());
        System.setProperty("it.access", Files.createDirectories(work.resolve("access")).toString());
        System.setProperty("it.preboot", Files.writeString(work.resolve("preboot.txt"),
                "set configs.config.server-config.http-service.access-log.write-interval-seconds=1\n"
                        + "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xframe-options=false\n").toString());
        System.setProperty("it.options", String.join(" ", options(work)));
    }

    private List<String> options(Path work) throws IOException {
        Path temporary = Files.createDirectories(work.resolve("tmp"));
        return List.of("-Djava.io.tmpdir=" + temporary,
                "-Dconsultation.db.url=" + database.url(), "-Dconsultation.db.user=" + database.user(),
                "-Dconsultation.db.password=" + database.password(),
                "-Dconsultation.keys=" + work.resolve("keys"), "-Dconsultation.index=" + work.resolve("index"), "-Dconsultation.demo=true", "-Dconsultation.altcha=false",
                "-Dconsultation.limit.comments=0", "-Dconsultation.limit.uploads=0", "-Dconsultation.clamd=" + scanner.address(), "-Dconsultation.trusted.proxies=" + Suite.TRUSTED_PROXY,
                "-Dconsultation.admin.token=" + Suite.ADMIN_TOKEN);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
        Files.createDirectories(folder);
    }
}
