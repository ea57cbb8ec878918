package ir.nazarkhahi.attachment.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** ClamAV's daemon, by its INSTREAM command: the file is sent in chunks with their lengths before them, and a word comes back. */
public final class Clamd {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private final SocketAddress address;
    private final Duration longest;

    /** @param address {@code host:port}, or the path of a local socket @param longest for a whole file */
    public Clamd(String address, Duration longest) {
        this.address = parsed(address.strip());
        this.longest = longest;
    }

    /** @throws ScannerUnreachableException if it does not answer in time, or only that it could not look */
    public Verdict scan(InputStream file) throws ScannerUnreachableException {
        Timer timer = new Timer("clamd", true);
        try (SocketChannel channel = channel()) {
            timer.schedule(hangUp(channel), longest.toMillis());
            channel.connect(address);
            send(channel, file);
            return verdict(answer(channel));
        } catch (IOException | java.nio.channels.UnresolvedAddressException unreachable) {
            throw new ScannerUnreachableException(unreachable);
        } finally {
            timer.cancel();
        }
    }

    private SocketChannel channel() throws IOException {
        return address instanceof UnixDomainSocketAddress ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    private static void send(SocketChannel channel, InputStream file) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (byte[] chunk = file.readNBytes(CHUNK); chunk.length > 0; chunk = file.readNBytes(CHUNK)) {
            write(channel, ByteBuffer.allocate(4 + chunk.length).putInt(chunk.length).put(chunk).flip());
        }
        write(channel, ByteBuffer.allocate(4).putInt(0).flip());
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.size() < LONGEST_ANSWER && channel.read(buffer) >= 0) {
            answer.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return answer.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) throws ScannerUnreachableException {
        if (answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        throw new ScannerUnreachableException("the scanner could not look");
    }

    private static TimerTask hangUp(SocketChannel channel) {
        return new TimerTask() {
            @Override
            public void run() {
                try {
                    channel.close();
                } catch (IOException gone) {
                    // it is closed either way
                }
            }
        };
    }

    private static SocketAddress parsed(String address) {
        if (address.startsWith("/")) {
            return UnixDomainSocketAddress.of(address);
        }
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("CONSULTATION_CLAMD is host:port or the path of a socket");
        }
        return new InetSocketAddress(address.substring(0, colon).replaceAll("[\\[\\]]", ""), Integer.parseInt(address.substring(colon + 1)));
    }
}
