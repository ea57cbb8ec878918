package ir.nazarkhahi.draft.importing.html;

import org.jsoup.nodes.Element;

/** Tells tables that hold figures from those that only lay out a page. */
final class HtmlTables {

    private HtmlTables() {}

    /** Whether the row has several cells and so is one line; a row of one cell is ordinary text. */
    static boolean isRow(Element row) {
        return row.childrenSize() > 1 && row.select("table").isEmpty() && row.select("p, li, h1, h2, h3, h4, h5, h6").size() <= 2 * row.childrenSize();
    }
}
