package ir.nazarkhahi.it.killed;

import ir.nazarkhahi.launcher.database.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Debian 12's own MariaDB 10.11 with an empty database, for one test: its programs alone, no service of the machine. */
final class DebianDatabase implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/mariadbd");

    private final Process process;
    private final int port;

    private DebianDatabase(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param folder for its data */
    static DebianDatabase in(Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(PROGRAM + " is missing: apt-get install mariadb-server-core, as bin/verify does");
        }
        int port = Ports.free();
        Path data = Files.createDirectories(folder.resolve("old"));
        Path create = Files.writeString(folder.resolve("create.sql"), "CREATE DATABASE nazarkhahi CHARACTER SET utf8mb4;\n");
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "--no-defaults", "--datadir=" + data,
                "--lc-messages-dir=/usr/share/mysql", "--bind-address=127.0.0.1", "--port=" + port, "--socket=old.sock",
                "--pid-file=old.pid", "--skip-grant-tables", "--skip-networking=0", "--skip-ssl", "--init-file=" + create));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("old.log").toFile()).start();
        return new DebianDatabase(process, port).awaitHello(folder.resolve("old.log"));
    }

    private DebianDatabase awaitHello(Path log) throws InterruptedException, IOException {
        for (int i = 0; !Ports.saysHello("127.0.0.1", port); i++) {
            if (i > 300 || !process.isAlive()) {
                close();
                throw new IllegalStateException("it does not answer:\n" + Files.readString(log));
            }
            Thread.sleep(100);
        }
        return this;
    }

    Map<String, String> settings() {
        return Map.of("CONSULTATION_DB_URL", "jdbc:mysql://127.0.0.1:" + port + "/nazarkhahi?sslMode=DISABLED",
                "CONSULTATION_DB_USER", "nazarkhahi", "CONSULTATION_DB_PASSWORD", "any");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
