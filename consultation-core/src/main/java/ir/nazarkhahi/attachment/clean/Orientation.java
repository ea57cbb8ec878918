package ir.nazarkhahi.attachment.clean;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import ir.nazarkhahi.attachment.type.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held, as Exif tells it: mirrored first, then turned clockwise.
 *
 * @param degrees 0, 90, 180 or 270
 */
record Orientation(boolean mirrored, int degrees) {
    private static final Orientation UPRIGHT = new Orientation(false, 0);

    /** Only cameras that make JPEG are met; whatever cannot be read counts as upright. */
    static Orientation of(FileFormat format, byte[] bytes) {
        if (format != FileFormat.JPEG) {
            return UPRIGHT;
        }
        try {
            List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)), JPEG.APP1, "Exif");
            return segments.isEmpty() ? UPRIGHT : of(value(segments.get(0)));
        } catch (IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    private static int value(JPEGSegment exif) throws IOException {
        try (InputStream data = exif.data()) {
            data.skipNBytes(1);
            Directory directory = new TIFFReader().read(new MemoryCacheImageInputStream(data));
            Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number number ? number.intValue() : 1;
        }
    }

    private static Orientation of(int exif) {
        return switch (exif) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 180);
            case 4 -> new Orientation(true, 180);
            case 5 -> new Orientation(true, 270);
            case 6 -> new Orientation(false, 90);
            case 7 -> new Orientation(true, 90);
            case 8 -> new Orientation(false, 270);
            default -> UPRIGHT;
        };
    }
}
