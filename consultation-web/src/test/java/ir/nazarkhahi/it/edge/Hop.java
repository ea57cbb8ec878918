package ir.nazarkhahi.it.edge;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Speaks HTTP to the server from an address of loopback that can be chosen, as a proxy on the same machine would. */
final class Hop {
    private static final int PATIENCE_MILLIS = 30_000;

    private Hop() {}

    /** @param headers lines without line ends. @return status line, headers and body as they came */
    static String get(URL base, String from, String path, String... headers) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), base.getPort()));
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n" + more + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
