package ir.nazarkhahi.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issue 3, point 5: ClamAV's own daemon with one signature. It must be installed: bin/verify --long does that. */
@Tag("long")
class RealClamdTest {
    /** Stands for a virus; known to the signature below and to nobody else. */
    private static final String BAD = "NAZARKHAHI-HARMLESS-TEST-OF-A-SCANNER";

    @TempDir
    private Path folder;
    private Process daemon;
    private int port;

    @BeforeEach
    void start() throws Exception {
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("test.ndb"), "Test.Harmless:0:*:" + HexFormat.of().formatHex(BAD.getBytes(StandardCharsets.US_ASCII)) + "\n");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path settings = Files.writeString(folder.resolve("clamd.conf"), String.join("\n", "Foreground yes", "TCPAddr 127.0.0.1", "TCPSocket " + port,
                "LocalSocket " + folder.resolve("clamd.sock"), "DatabaseDirectory " + signatures, "StreamMaxLength 12M", "User " + System.getProperty("user.name"), ""));
        daemon = new ProcessBuilder("/usr/sbin/clamd", "--config-file=" + settings).redirectErrorStream(true).redirectOutput(folder.resolve("clamd.log").toFile()).start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!answers()) {
            assertThat(daemon.isAlive()).as(Files.readString(folder.resolve("clamd.log"))).isTrue();
            assertThat(System.nanoTime()).as("it answers within a minute").isLessThan(end);
            Thread.sleep(100);
        }
    }

    @AfterEach
    void stop() throws Exception {
        daemon.destroy();
        assertThat(daemon.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_it_knows_is_found_over_both_sockets_and_other_files_pass() throws Exception {
        byte[] infected = ("x".repeat(200_000) + BAD).getBytes(StandardCharsets.US_ASCII);
        for (String address : new String[] {"127.0.0.1:" + port, folder.resolve("clamd.sock").toString()}) {
            Clamd clamd = new Clamd(address, Duration.ofSeconds(30));

            assertThat(clamd.scan(new ByteArrayInputStream(infected))).as(address).isEqualTo(Verdict.INFECTED);
            assertThat(clamd.scan(new ByteArrayInputStream(new byte[10 << 20]))).as(address).isEqualTo(Verdict.CLEAN);
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return Files.exists(folder.resolve("clamd.sock"));
        } catch (IOException notYet) {
            return false;
        }
    }
}
