package ir.nazarkhahi.draft.exporting;

/** The parts of a Word document beside its text. */
final class WordParts {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static final String TYPES = XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/word/document.xml", WORD + "document.main+xml") + override("/word/styles.xml", WORD + "styles+xml") + override("/word/header1.xml", WORD + "header+xml")
            + override("/word/footer1.xml", WORD + "footer+xml") + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>";
    static final String RELATIONS = relations(relation(1, OFFICE + "officeDocument", "word/document.xml")
            + relation(2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));
    static final String DOCUMENT_RELATIONS = relations(relation(1, OFFICE + "styles", "styles.xml") + relation(2, OFFICE + "header", "header1.xml")
            + relation(3, OFFICE + "footer", "footer1.xml"));
    static final String FOOTER = XML + "<w:ftr" + W + "><w:p><w:pPr><w:bidi/><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r><w:rPr><w:rtl/></w:rPr>"
            + "<w:t>۱</w:t></w:r></w:fldSimple></w:p></w:ftr>";

    /** Behind Persian letters a number's parts would change places at the hyphen. */
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

    private WordParts() {}

    static String properties(Front front) {
        return XML + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + escaped(front.title()) + "</dc:title><dc:creator>" + escaped(front.agency()) + "</dc:creator><dc:identifier>" + escaped(front.code())
                + "</dc:identifier><dc:language>fa-IR</dc:language></cp:coreProperties>";
    }

    static String header(Front front) {
        return XML + "<w:hdr" + W + "><w:p><w:pPr><w:bidi/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"888888\"/></w:pBdr></w:pPr><w:r><w:rPr><w:sz w:val=\"18\"/>"
                + "<w:szCs w:val=\"18\"/><w:rtl/></w:rPr><w:t xml:space=\"preserve\">" + escaped(front.agency() + " — " + front.title() + " — ")
                + "</w:t></w:r><w:r><w:rPr><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr><w:t>" + LEFT_TO_RIGHT_MARK + escaped(front.code()) + LEFT_TO_RIGHT_MARK + "</w:t></w:r></w:p></w:hdr>";
    }

    private static String escaped(String text) {
        return Xml.legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String all) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
