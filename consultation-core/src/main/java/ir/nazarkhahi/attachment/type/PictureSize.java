package ir.nazarkhahi.attachment.type;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How large a picture is, before it is decoded: a small file may hold a picture that no memory holds. */
public final class PictureSize {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 30_000;

    private PictureSize() {}

    static void check(FileFormat format, TypeDetector.Whole whole) throws IOException {
        try (InputStream stream = whole.open()) {
            ImageReader reader = reader(format, stream);
            try {
                check(reader);
            } finally {
                reader.dispose();
            }
        } catch (FileRefusedException refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRefusedException("file_damaged");
        }
    }

    /** @throws FileRefusedException if the first picture is larger than is taken */
    public static void check(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw new FileRefusedException("file_damaged");
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new FileRefusedException("picture_too_large");
        }
    }

    /** Of that format, on that stream, which stays the caller's. The stream is read in memory, never through a file. */
    public static ImageReader reader(FileFormat format, InputStream stream) throws IOException {
        ImageReader reader = format == FileFormat.WEBP ? new WebPImageReaderSpi().createReaderInstance(null) : platform(format);
        ImageInputStream input = new MemoryCacheImageInputStream(stream);
        reader.setInput(input, false, false);
        return reader;
    }

    private static ImageReader platform(FileFormat format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
        if (!readers.hasNext()) {
            throw new IOException("no reader for " + format);
        }
        return readers.next();
    }
}
