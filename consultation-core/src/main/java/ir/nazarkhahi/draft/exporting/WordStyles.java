package ir.nazarkhahi.draft.exporting;

import ir.nazarkhahi.draft.structure.ProvisionType;

/** A style for each kind of provision, so that a whole kind is changed at one place in Word. */
final class WordStyles {
    static final String PARAGRAPH = "NzParagraph";
    private static final String FONT = "<w:rFonts w:ascii=\"Vazirmatn\" w:hAnsi=\"Vazirmatn\" w:cs=\"Vazirmatn\"/>";
    private static final int STEP = 425;

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:docDefaults><w:rPrDefault><w:rPr>" + FONT + "<w:sz w:val=\"22\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"en-US\" w:bidi=\"fa-IR\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:spacing w:after=\"100\" w:line=\"340\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + style("Normal", "Normal", null, "<w:bidi/><w:jc w:val=\"both\"/>", "<w:rtl/>") + heading(1, 30) + heading(2, 28) + heading(3, 26) + heading(4, 24)
            + style("NzPreamble", "Nazarkhahi Preamble", "Normal", "", "") + indented("NzArticle", "Nazarkhahi Article", 0) + indented("NzNote", "Nazarkhahi Note", 1)
            + indented("NzClause", "Nazarkhahi Clause", 1) + indented("NzSubclause", "Nazarkhahi Subclause", 2) + indented(PARAGRAPH, "Nazarkhahi Paragraph", 0)
            + "</w:styles>";

    private WordStyles() {}

    /** @param inside how deep it stands below the innermost division */
    static String of(ProvisionType type, int inside) {
        return switch (type) {
            case PREAMBLE -> "NzPreamble";
            case BOOK, CHAPTER -> "Heading1";
            case PART -> "Heading2";
            case SECTION -> "Heading3";
            case ARTICLE -> "NzArticle";
            case NOTE -> "NzNote";
            case CLAUSE -> inside > 2 ? "NzSubclause" : "NzClause";
            case SUBCLAUSE -> "NzSubclause";
            case PARAGRAPH -> PARAGRAPH;
        };
    }

    private static String heading(int level, int size) {
        return style("Heading" + level, "heading " + level, "Normal", "<w:keepNext/><w:bidi/><w:spacing w:before=\"280\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                "<w:b/><w:bCs/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>");
    }

    private static String indented(String id, String name, int steps) {
        return style(id, name, "Normal", "<w:bidi/><w:ind w:start=\"" + steps * STEP + "\" w:left=\"" + steps * STEP + "\"/>", "");
    }

    private static String style(String id, String name, String base, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\"" + (base == null ? " w:default=\"1\"" : " w:customStyle=\"" + (name.startsWith("heading") ? 0 : 1) + "\"") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>" + (base == null ? "" : "<w:basedOn w:val=\"" + base + "\"/>") + "<w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }
}
