package ir.nazarkhahi.it.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.nazarkhahi.attachment.scan.Clamd;
import ir.nazarkhahi.attachment.scan.ScannerUnreachableException;
import ir.nazarkhahi.attachment.scan.Verdict;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** XC-13: files are shown to a virus scanner where there is one. */
class ClamdTest {

    private static Verdict scan(String address, byte[] file) throws ScannerUnreachableException {
        return new Clamd(address, Duration.ofSeconds(5)).scan(new ByteArrayInputStream(file));
    }

    @Test
    void the_test_virus_is_found_and_other_files_pass() throws Exception {
        try (ClamdServer server = new ClamdServer()) {
            byte[] virus = ("x".repeat(200_000) + ClamdServer.EICAR).getBytes(StandardCharsets.US_ASCII);

            assertThat(scan(server.address(), virus)).isEqualTo(Verdict.INFECTED);
            assertThat(scan(server.address(), new byte[300_000])).isEqualTo(Verdict.CLEAN);
        }
    }

    @Test
    void an_error_is_no_clean_bill() throws Exception {
        try (ClamdServer server = new ClamdServer()) {
            assertThatThrownBy(() -> scan(server.address(), new byte[26 << 20])).isInstanceOf(ScannerUnreachableException.class);
        }
    }

    @Test
    void a_scanner_that_is_not_there_or_says_nothing_is_unreachable() throws Exception {
        assertThatThrownBy(() -> scan("127.0.0.1:1", new byte[10])).isInstanceOf(ScannerUnreachableException.class);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Clamd clamd = new Clamd("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(300));
            assertThatThrownBy(() -> clamd.scan(new ByteArrayInputStream(new byte[10]))).isInstanceOf(ScannerUnreachableException.class);
        }
    }
}
