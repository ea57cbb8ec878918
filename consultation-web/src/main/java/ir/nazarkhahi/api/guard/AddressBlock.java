package ir.nazarkhahi.api.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Addresses that begin with the same bits. Only literal addresses are read: nothing here ever asks a name server. */
final class AddressBlock {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int LIMITING_IPV6_BITS = 64;

    private final byte[] address;
    private final int bits;

    private AddressBlock(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    static Optional<AddressBlock> parse(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = bytes(parts[0]);
        if (address == null) {
            return Optional.empty();
        }
        int all = address.length * 8;
        if (parts.length == 1) {
            return Optional.of(new AddressBlock(address, all));
        }
        return parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= all
                ? Optional.of(new AddressBlock(address, Integer.parseInt(parts[1]))) : Optional.empty();
    }

    /** In a canonical form, so that two spellings of one address are one. What is no address is its own block. */
    static String limiting(String text) {
        byte[] address = bytes(text);
        if (address == null) {
            return text;
        }
        return first(address, address.length == 4 ? 4 : LIMITING_IPV6_BITS / 8);
    }

    /** Enough for its owner to know it again, without the part that tells one machine from its neighbours; empty for what is no address. */
    static String shortened(String text) {
        byte[] address = bytes(text);
        if (address == null) {
            return "";
        }
        return address.length == 4 ? first(address, 3) + "/24" : (groups(address) + "::/48").replaceFirst("(^|:)0(:0)*::", "::");
    }

    /** The first three of eight, as RFC 5952 writes them. */
    private static String groups(byte[] address) {
        return IntStream.range(0, 3).mapToObj(i -> Integer.toHexString((address[2 * i] & 0xff) << 8 | address[2 * i + 1] & 0xff)).collect(Collectors.joining(":"));
    }

    private static String first(byte[] address, int length) {
        byte[] kept = Arrays.copyOf(Arrays.copyOf(address, length), address.length);
        try {
            return InetAddress.getByAddress(kept).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean contains(String text) {
        byte[] other = bytes(text);
        if (other == null || other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (((other[bit / 8] ^ address[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    /** An IPv4 address written as IPv6 comes out as IPv4. */
    private static byte[] bytes(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(bare).getAddress();
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }
}
