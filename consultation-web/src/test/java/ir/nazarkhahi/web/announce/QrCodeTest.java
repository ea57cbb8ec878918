package ir.nazarkhahi.web.announce;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Issue 3, point 14. */
class QrCodeTest {
    private static final int PIXELS = 6;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void what_is_drawn_is_read_back() throws Exception {
        String address = "https://nazar.example.ir/en/consultations/1405-0012";

        QrCode code = QrCode.of(address);

        int side = code.size() * PIXELS;
        BinaryBitmap paper = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, drawn(code, side))));
        assertThat(new QRCodeReader().decode(paper).getText()).isEqualTo(address);
    }

    private static int[] drawn(QrCode code, int side) {
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher module = MODULE.matcher(code.path());
        while (module.find()) {
            int left = Integer.parseInt(module.group(1)) * PIXELS;
            int top = Integer.parseInt(module.group(2)) * PIXELS;
            for (int i = 0; i < PIXELS * PIXELS; i++) {
                pixels[(top + i / PIXELS) * side + left + i % PIXELS] = 0;
            }
        }
        return pixels;
    }
}
