package ir.nazarkhahi.attachment.clean;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Pictures drawn onto new ones. */
final class Mirror {
    private Mirror() {}

    /** What is left becomes right. */
    static BufferedImage horizontally(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage mirrored = new BufferedImage(width, height, image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = mirrored.createGraphics();
        pen.drawImage(image, width, 0, 0, height, 0, 0, width, height, null);
        pen.dispose();
        return mirrored;
    }

    /** JPEG knows no transparency: what shows through is white. */
    static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}
