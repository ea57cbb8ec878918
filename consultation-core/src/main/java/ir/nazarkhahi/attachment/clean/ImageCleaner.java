package ir.nazarkhahi.attachment.clean;

import ir.nazarkhahi.attachment.type.FileFormat;
import ir.nazarkhahi.attachment.type.FileRefusedException;
import ir.nazarkhahi.attachment.type.PictureSize;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Pictures are drawn anew, the right way up and no larger than a page needs: nothing but the pixels survives. Of a moving
 * picture the first frame does. What may be transparent becomes PNG, all else JPEG.
 */
public final class ImageCleaner implements Cleaner {
    private static final int LONGEST_SIDE = 2_000;
    private static final double QUALITY = 0.85;

    @Override
    public boolean cleans(FileFormat format) {
        return format.isImage();
    }

    @Override
    public Cleaned clean(FileFormat format, byte[] bytes) throws UncleanableException {
        try {
            BufferedImage upright = turned(decoded(format, bytes), Orientation.of(format, bytes));
            BufferedImage sized = Thumbnails.of(upright).scale(scale(upright)).asBufferedImage();
            boolean photo = format == FileFormat.JPEG || format == FileFormat.WEBP && !sized.getColorModel().hasAlpha();
            return Cleaned.picture(photo ? FileFormat.JPEG : FileFormat.PNG, written(sized, photo), sized.getWidth(), sized.getHeight());
        } catch (FileRefusedException refused) {
            throw new UncleanableException("too_large", refused);
        } catch (IOException | RuntimeException unreadable) {
            throw new UncleanableException("damaged", unreadable);
        }
    }

    /** The size is looked at before anything is decoded. */
    private static BufferedImage decoded(FileFormat format, byte[] bytes) throws IOException {
        ImageReader reader = PictureSize.reader(format, new ByteArrayInputStream(bytes));
        try {
            PictureSize.check(reader);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage turned(BufferedImage image, Orientation orientation) throws IOException {
        BufferedImage mirrored = orientation.mirrored() ? Mirror.horizontally(image) : image;
        return orientation.degrees() == 0 ? mirrored : Thumbnails.of(mirrored).scale(1).rotate(orientation.degrees()).asBufferedImage();
    }

    private static double scale(BufferedImage image) {
        return Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
    }

    private static byte[] written(BufferedImage image, boolean photo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (photo) {
            BufferedImage opaque = Mirror.opaque(image);
            Thumbnails.of(opaque).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        } else {
            Thumbnails.of(image).scale(1).imageType(BufferedImage.TYPE_INT_ARGB).outputFormat("png").toOutputStream(out);
        }
        return out.toByteArray();
    }
}
