package ir.nazarkhahi.draft.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word documents for tests, made with POI so that the importer meets what another program wrote. */
final class WordFile {
    private final XWPFDocument document = new XWPFDocument();

    XWPFDocument document() {
        return document;
    }

    WordFile paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    WordFile styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return this;
    }

    WordFile numbered(BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return this;
    }

    WordFile style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        document.createStyles().addStyle(new XWPFStyle(style));
        return this;
    }

    /** @param levels pairs of format and text, outermost first */
    BigInteger list(Object... levels) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
        for (int i = 0; i < levels.length; i += 2) {
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i / 2));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal((STNumberFormat.Enum) levels[i]);
            level.addNewLvlText().setVal((String) levels[i + 1]);
        }
        BigInteger id = document.getNumbering().addAbstractNum(new XWPFAbstractNum(list));
        return document.getNumbering().addNum(id);
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A package of parts written by hand, for what no honest program writes. */
    static byte[] packed(Map<String, String> parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withBody(String declaration, String body) {
        return packed(Map.of("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + declaration
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body + "</w:body></w:document>"));
    }
}
