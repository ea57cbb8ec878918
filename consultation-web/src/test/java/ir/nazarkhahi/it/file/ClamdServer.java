package ir.nazarkhahi.it.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks clamd's INSTREAM as clamd does, and finds the test virus that every scanner knows. */
public final class ClamdServer implements AutoCloseable {
    /** A file with this is not looked at the first time: as a scanner that is just being started anew. */
    public static final String NOT_YET = "scanner-not-yet-";
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final int LARGEST = 25 << 20;

    private final ServerSocket socket;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    public ClamdServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                client.getOutputStream().write((answer(new DataInputStream(client.getInputStream())) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException gone) {
                // the next client
            }
        }
    }

    private String answer(DataInputStream in) throws IOException {
        byte[] command = new byte[10];
        in.readFully(command);
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            file.writeBytes(in.readNBytes(length));
            if (file.size() > LARGEST) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        String words = file.toString(StandardCharsets.ISO_8859_1);
        int at = words.indexOf(NOT_YET);
        if (at >= 0 && refused.add(words.substring(at, Math.min(words.length(), at + NOT_YET.length() + 12)))) {
            return "stream: Can't allocate memory ERROR";
        }
        return words.contains(EICAR) ? "stream: Eicar-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
