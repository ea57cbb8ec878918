package ir.nazarkhahi.web.announce.press;

import ir.nazarkhahi.web.follow.PublicFile;
import ir.nazarkhahi.web.route.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** The summary as DOCX, right to left where it is Persian; small enough to be made in memory. */
@RequestScoped
class PressDocument implements PublicFile {
    private static final String FONT = "Vazirmatn";
    private static final int TITLE = 18;
    private static final int HEADING = 13;
    private static final int TEXT = 11;

    @Inject
    private PressDesk desk;
    @Inject
    private Place place;

    @Override
    public boolean isAt(String target) {
        return target.equals("/press-document.made");
    }

    @Override
    public String type() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void write(HttpServletRequest request, OutputStream out) throws IOException {
        write(desk.of(request.getParameter("code")), place.isPersian(), out);
    }

    static void write(PressSummary summary, boolean persian, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(summary.title());
            paragraph(document, summary.head(), TEXT, false, persian);
            paragraph(document, summary.title(), TITLE, true, true);
            for (PressSummary.Part part : summary.parts()) {
                paragraph(document, part.heading(), HEADING, true, persian);
                for (String line : part.lines()) {
                    paragraph(document, line, TEXT, false, isPersian(line));
                }
            }
            document.write(out);
        }
    }

    /** What people wrote runs in its own direction. */
    private static boolean isPersian(String line) {
        return line.codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    private static void paragraph(XWPFDocument document, String text, int size, boolean bold, boolean rightToLeft) {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(size);
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        CTRPr look = run.getCTR().getRPr();
        look.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
        if (bold) {
            look.addNewBCs();
        }
        if (rightToLeft) {
            CTPPr line = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
            line.addNewBidi();
            look.addNewRtl();
            look.addNewLang().setBidi("fa-IR");
        }
    }
}
