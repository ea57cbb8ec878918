package ir.nazarkhahi.launcher.database;

import ir.nazarkhahi.launcher.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of our own: reachable on loopback only, with grant tables, flushed at every commit. The application's user
 * gets a new random password at every start, so none is stored; the administrator is {@code root} over the socket in
 * the data folder.
 */
public final class Database {
    private static final String NAME = "nazarkhahi";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path home;
    private final Path data;
    private final int port;
    private final String password = Secrets.password();
    private Process process;

    /**
     * @param home where {@link Binaries} were unpacked
     * @param data the database's own folder; made and filled on the first start
     * @param port on 127.0.0.1
     */
    public Database(Path home, Path data, int port) {
        this.home = home.toAbsolutePath().normalize();
        this.data = data.toAbsolutePath().normalize();
        this.port = port;
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?sslMode=DISABLED";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    public Path log() {
        return data.resolveSibling("mariadb.log");
    }

    public long pid() {
        return process.pid();
    }

    /** Ends an orphan on the same folder, makes the folder if there is none, starts and waits until it answers. */
    public void start() throws IOException, InterruptedException {
        Orphans.end(data);
        if (!Files.isDirectory(data.resolve("mysql"))) {
            install();
        }
        Path setUp = setUpFile();
        process = new ProcessBuilder(arguments(setUp)).directory(data.toFile())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        process.getOutputStream().close();
        waitUntilReady();
        Files.delete(setUp);
    }

    /** Asks it to end, waits for its last flush, and ends it by force if it does not. */
    public void stop() {
        if (process != null) {
            Orphans.end(process.toHandle());
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    private List<String> arguments(Path setUp) {
        List<String> all = new ArrayList<>(List.of(
                home.resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + home, Orphans.DATA_ARGUMENT + data,
                "--lc-messages-dir=" + home.resolve("share"), "--character-sets-dir=" + home.resolve("share/charsets"),
                "--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve",
                "--socket=mariadb.sock", "--pid-file=mariadb.pid", "--init-file=" + setUp,
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin",
                "--transaction-isolation=READ-COMMITTED", "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=256M", "--innodb-log-file-size=128M",
                "--max-allowed-packet=64M", "--max-connections=200", "--skip-ssl", "--local-infile=0"));
        if (isRoot()) {
            all.add("--user=root");
        }
        return all;
    }

    private void install() throws IOException, InterruptedException {
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(List.of(
                home.resolve("scripts/mariadb-install-db").toString(), "--no-defaults", "--force", "--skip-name-resolve",
                "--skip-test-db", "--auth-root-authentication-method=socket", "--basedir=" + home, "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share"), "--character-sets-dir=" + home.resolve("share/charsets")));
        if (isRoot()) {
            command.add("--user=root");
        }
        Process installing = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        if (!installing.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || installing.exitValue() != 0) {
            throw new LaunchException("The database could not be set up in " + data + "; see " + log());
        }
    }

    private Path setUpFile() throws IOException {
        Path file = Secrets.privateFile(data.resolve("set-up.sql"));
        String who = "'" + NAME + "'@'127.0.0.1'";
        Files.writeString(file, String.join("\n",
                "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;",
                "CREATE OR REPLACE USER " + who + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON " + NAME + ".* TO " + who + ";", ""));
        return file;
    }

    private void waitUntilReady() throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new LaunchException("The database ended at once (exit " + process.exitValue() + "); see " + log());
            }
            if (Ports.saysHello("127.0.0.1", port)) {
                return;
            }
            Thread.sleep(50);
        }
        stop();
        throw new LaunchException("The database did not answer within " + PATIENCE.toSeconds() + " s; see " + log());
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
