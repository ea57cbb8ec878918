package ir.nazarkhahi.it.killed;

import ir.nazarkhahi.it.Api;
import ir.nazarkhahi.it.Suite;
import ir.nazarkhahi.launcher.database.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One life of the product: the launcher's process, its database, and the address it serves at. */
final class Served implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final Path LAUNCHER = Path.of("launcher/target/launcher.jar");

    private final Process process;
    private final Path home;
    private final int port;

    private Served(Process process, Path home, int port) {
        this.process = process;
        this.home = home;
        this.port = port;
    }

    /** Starts on that folder, empty or left behind, and waits until it is ready. */
    static Served on(Path home, Map<String, String> more, String... arguments) throws IOException, InterruptedException {
        Files.createDirectories(home);
        int port = Ports.free();
        ProcessBuilder start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx700m",
                "-jar", LAUNCHER.toAbsolutePath().toString());
        start.command().addAll(List.of(arguments));
        Map<String, String> environment = start.environment();
        environment.putAll(Map.of("CONSULTATION_PORT", Integer.toString(port), "CONSULTATION_DATA", home.resolve("data").toString(),
                "CONSULTATION_KEYS", home.resolve("keys").toString(), "CONSULTATION_CACHE", System.getProperty("it.cache"),
                "CONSULTATION_WAR", System.getProperty("it.war"), "CONSULTATION_DEMO", "true", "CONSULTATION_ALTCHA", "false",
                "CONSULTATION_ADMIN_TOKEN", Suite.ADMIN_TOKEN));
        environment.putAll(more);
        start.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("out.txt").toFile()));
        return new Served(start.start(), home, port);
    }

    Served awaitReady() throws InterruptedException, IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("ended with " + process.exitValue() + ":\n" + output());
            }
            if (isReady()) {
                return this;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not ready:\n" + output());
    }

    private boolean isReady() {
        try {
            return api().get("/health/ready").status() == 200;
        } catch (IllegalStateException notYet) {
            return false;
        }
    }

    Api api() {
        return Api.of(address());
    }

    URL address() {
        try {
            return URI.create("http://127.0.0.1:" + port + "/").toURL();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void killServer() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killDatabase() {
        databases().forEach(database -> {
            database.destroyForcibly();
            database.onExit().join();
        });
    }

    /** SIGTERM, as a service manager would. @return whether it ended within a minute */
    boolean terminate() throws InterruptedException {
        process.destroy();
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    /** Waits for an end that comes by itself. @return the exit code */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("it goes on");
        }
        return process.exitValue();
    }

    List<ProcessHandle> databases() {
        String data = "--datadir=" + home.resolve("data/mariadb").toAbsolutePath();
        return ProcessHandle.allProcesses()
                .filter(each -> each.info().arguments().filter(all -> Arrays.asList(all).contains(data)).isPresent()).toList();
    }

    String output() throws IOException {
        return Files.readString(home.resolve("out.txt"));
    }

    /** Leaves nothing behind, whatever the test has done. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            killServer();
        }
        killDatabase();
    }
}
