package ir.nazarkhahi.attachment.receive;

import ir.nazarkhahi.keys.BlindIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;

/** A handle is a file's id with its keyed fingerprint: nothing has to be kept to know whether one is ours. */
@ApplicationScoped
class Handles {
    private static final String PURPOSE = "attachment.handle";
    private static final int BYTES = 16;
    private static final String FORM = "[0-9a-f]{16}-[0-9a-f]{32}";

    @Inject
    private BlindIndex index;

    String of(long id) {
        String hex = HexFormat.of().toHexDigits(id);
        return hex + "-" + HexFormat.of().formatHex(index.of(PURPOSE, hex), 0, BYTES);
    }

    /** Empty if nobody was ever given it. */
    OptionalLong id(String handle) {
        if (handle == null || !handle.matches(FORM)) {
            return OptionalLong.empty();
        }
        String hex = handle.substring(0, 16);
        byte[] shown = HexFormat.of().parseHex(handle, 17, handle.length());
        boolean ours = index.candidates(PURPOSE, hex).stream().map(mark -> MessageDigest.isEqual(Arrays.copyOf(mark, BYTES), shown)).reduce(false, Boolean::logicalOr);
        return ours ? OptionalLong.of(HexFormat.fromHexDigitsToLong(hex)) : OptionalLong.empty();
    }
}
