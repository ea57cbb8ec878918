package ir.nazarkhahi.setting.look.picture;

import ir.nazarkhahi.gate.InvalidInputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** What is kept of a logo. */
public record LogoPicture(String sha256, byte[] png, int width, int height) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_SIDE = 4_000;
    private static final int SHORTEST_SIDE = 16;
    private static final int WIDEST = 640;
    static final int HIGHEST = 200;

    /** @throws InvalidInputException on {@code file}; codes begin with {@code logo_} */
    public static LogoPicture of(byte[] file) {
        if (file == null || file.length == 0) {
            throw refused("logo_empty");
        }
        if (file.length > LARGEST) {
            throw refused("logo_too_large");
        }
        BufferedImage drawn = isPng(file) ? png(file) : PlainSvg.draw(file);
        return of(drawn);
    }

    static InvalidInputException refused(String code) {
        return new InvalidInputException("file", code);
    }

    private static boolean isPng(byte[] file) {
        return file.length > PNG.length && Arrays.equals(Arrays.copyOf(file, PNG.length), PNG);
    }

    /** Its size is looked at before it is decoded. */
    private static BufferedImage png(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                throw refused("logo_too_many_pixels");
            }
            return reader.read(0);
        } catch (InvalidInputException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw refused("logo_damaged");
        } finally {
            reader.dispose();
        }
    }

    private static LogoPicture of(BufferedImage drawn) {
        if (Math.min(drawn.getWidth(), drawn.getHeight()) < SHORTEST_SIDE) {
            throw refused("logo_too_small");
        }
        double scale = Math.min(1, Math.min((double) WIDEST / drawn.getWidth(), (double) HIGHEST / drawn.getHeight()));
        try {
            BufferedImage sized = Thumbnails.of(drawn).scale(scale).imageType(BufferedImage.TYPE_INT_ARGB).asBufferedImage();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(sized, "png", out);
            return new LogoPicture(hash(out.toByteArray()), out.toByteArray(), sized.getWidth(), sized.getHeight());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
