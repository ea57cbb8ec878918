package ir.nazarkhahi.setting.look.picture;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Draws an SVG of plain shapes. What names entities, other files or scripts is refused before anything is drawn. */
final class PlainSvg {
    private static final Pattern HARMLESS_DOCTYPE = Pattern.compile("<!DOCTYPE\\s+svg\\b[^\\[>]*>");
    private static final float WIDEST_DRAWN = 2_000;

    private PlainSvg() {}

    static BufferedImage draw(byte[] file) {
        Document document = parsed(text(file));
        PlainShapes.check(document);
        Drawn drawn = new Drawn();
        try {
            drawn.transcode(new TranscoderInput(ReadySvg.of(document)), new TranscoderOutput());
        } catch (TranscoderException | RuntimeException undrawable) {
            throw LogoPicture.refused("logo_damaged");
        }
        if (drawn.image == null) {
            throw LogoPicture.refused("logo_damaged");
        }
        return drawn.image;
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            String plain = HARMLESS_DOCTYPE.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text).replaceFirst("");
            if (!plain.contains("<svg") && !plain.contains(":svg")) {
                throw LogoPicture.refused("logo_no_picture");
            }
            return plain;
        } catch (CharacterCodingException noText) {
            throw LogoPicture.refused("logo_no_picture");
        }
    }

    private static Document parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException misconfigured) {
            throw new IllegalStateException(misconfigured);
        } catch (SAXException | java.io.IOException damaged) {
            throw LogoPicture.refused("logo_damaged");
        }
    }

    /** The parser would print its complaints. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }

    private static final class Drawn extends ImageTranscoder {
        private BufferedImage image;

        Drawn() {
            addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) LogoPicture.HIGHEST);
            addTranscodingHint(SVGAbstractTranscoder.KEY_MAX_WIDTH, WIDEST_DRAWN);
            addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, Boolean.FALSE);
            addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
            addTranscodingHint(SVGAbstractTranscoder.KEY_CONSTRAIN_SCRIPT_ORIGIN, Boolean.TRUE);
            addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, Boolean.FALSE);
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput nowhere) {
            image = drawn;
        }
    }
}
