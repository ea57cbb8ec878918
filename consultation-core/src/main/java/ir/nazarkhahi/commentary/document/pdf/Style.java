package ir.nazarkhahi.commentary.document.pdf;

import ir.nazarkhahi.commentary.document.wording.Words;
import java.util.Arrays;
import org.xml.sax.SAXException;

/** The looks, as attributes of formatting objects; the same colours and sizes as the DOCX's styles. */
class Style {
    private static final String INK = "#14365d";
    private static final String GREY = "#5b6672";

    static final String[] SUBTITLE = {"space-before", "24pt", "color", GREY, "font-size", "12pt"};
    static final String[] TITLE = {"font-weight", "bold", "font-size", "20pt", "color", INK, "space-after", "16pt"};
    static final String[] FACT = {"space-after", "3pt"};
    static final String[] LABEL = {"font-weight", "bold", "color", INK, "space-before", "12pt", "space-after", "4pt", "keep-with-next.within-page", "always"};
    static final String[] HEADING = {"font-weight", "bold", "font-size", "14pt", "color", INK, "space-before", "22pt", "space-after", "8pt",
        "padding-after", "3pt", "border-after-style", "solid", "border-after-width", "0.7pt", "border-after-color", "#c9d2dc", "keep-with-next.within-page", "always"};
    static final String[] SUBHEADING = {"font-weight", "bold", "font-size", "12pt", "color", INK, "space-before", "18pt", "space-after", "6pt", "keep-with-next.within-page", "always"};
    static final String[] PROVISION = {"background-color", "#f1f4f8", "padding", "6pt", "start-indent", "6pt", "end-indent", "6pt", "space-after", "8pt",
        "text-align", "justify", "linefeed-treatment", "preserve"};
    static final String[] SUMMARY = {"background-color", "#fbf7ec", "padding", "6pt", "start-indent", "6pt", "end-indent", "6pt", "space-after", "8pt",
        "text-align", "justify", "linefeed-treatment", "preserve"};
    static final String[] COMMENT_HEAD = {"font-weight", "bold", "font-size", "9pt", "color", "#3d4b5a", "space-before", "9pt", "padding-before", "4pt",
        "border-before-style", "solid", "border-before-width", "0.5pt", "border-before-color", "#dde3ea", "keep-with-next.within-page", "always"};
    static final String[] COMMENT = {"space-after", "3pt", "text-align", "justify", "linefeed-treatment", "preserve"};
    static final String[] SMALL = {"font-size", "8.5pt", "color", GREY, "space-after", "4pt"};
    static final String[] SILENCE = {"font-size", "8.5pt", "color", GREY, "space-before", "10pt", "space-after", "4pt"};
    static final String[] TABLE = {"table-layout", "fixed", "width", "100%", "start-indent", "1pt", "end-indent", "1pt", "space-after", "8pt", "border-collapse", "collapse"};
    static final String[] BORDER = {"border", "0.5pt solid #c9d2dc", "padding", "3pt"};
    static final String[] CELL_HEAD = {"text-align", "center", "font-size", "8.5pt", "color", GREY};
    static final String[] CELL = {"text-align", "center", "font-weight", "bold"};

    private final Words words;

    Style(Words words) {
        this.words = words;
    }

    String[] with(String[] look, String... more) {
        String[] all = Arrays.copyOf(look, look.length + more.length);
        System.arraycopy(more, 0, all, look.length, more.length);
        return all;
    }

    String[] root() {
        return new String[] {"font-family", "Vazirmatn", "font-size", "10.5pt", "line-height", "1.55", "color", "#1c2733",
            "xml:lang", words.rightToLeft() ? "fa" : "en", "writing-mode", words.rightToLeft() ? "rl-tb" : "lr-tb"};
    }

    void pageMaster(Fo fo) throws SAXException {
        fo.start("layout-master-set");
        fo.start("simple-page-master", "master-name", "page", "page-width", "210mm", "page-height", "297mm",
                "margin-top", "18mm", "margin-bottom", "12mm", "margin-left", "20mm", "margin-right", "20mm");
        fo.empty("region-body", "margin-bottom", "12mm");
        fo.empty("region-after", "extent", "8mm");
        fo.end("simple-page-master").end("layout-master-set");
    }

    void startSequence(Fo fo, String page) throws SAXException {
        fo.start("page-sequence", "master-reference", "page", "format", words.number(1));
        fo.start("static-content", "flow-name", "xsl-region-after");
        fo.start("block", "text-align", "center", "font-size", "8.5pt", "color", GREY);
        fo.text(page + " ").empty("page-number").end("block");
        fo.end("static-content");
        fo.start("flow", "flow-name", "xsl-region-body");
    }
}
