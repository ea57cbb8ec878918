package ir.nazarkhahi.launcher.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Questions about TCP ports of this machine. */
public final class Ports {
    private static final int WAIT_MILLIS = 500;

    private Ports() {}

    /** A port on loopback that nobody listens on at the moment. */
    public static int free() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** A listening port is not enough: MariaDB listens first, then runs its init file, then says hello. */
    public static boolean saysHello(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), WAIT_MILLIS);
            socket.setSoTimeout(WAIT_MILLIS);
            return socket.getInputStream().read() >= 0;
        } catch (IOException refused) {
            return false;
        }
    }
}
