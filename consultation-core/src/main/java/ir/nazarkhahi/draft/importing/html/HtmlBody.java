package ir.nazarkhahi.draft.importing.html;

import ir.nazarkhahi.draft.importing.document.Figures;
import ir.nazarkhahi.draft.importing.document.Paragraph;
import ir.nazarkhahi.draft.importing.document.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page and cuts it where a browser begins a new line. A row of a table is one line. */
final class HtmlBody implements NodeFilter {
    private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "head",
            "select", "button", "input", "textarea");

    private final List<Paragraph> read = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final HtmlLists lists = new HtmlLists();
    private final boolean oneTitle;
    private String number = "";
    private int outline;
    private Kind kind = Kind.BODY;
    private int rows;
    private int kept;
    private int hidden;

    HtmlBody(boolean oneTitle) {
        this.oneTitle = oneTitle;
    }

    void read(Element body) {
        body.filter(this);
        flush();
    }

    List<Paragraph> paragraphs() {
        return read;
    }

    /** How many hidden pieces with text were left out. */
    int hidden() {
        return hidden;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            take(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !isUnread(element)) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName()) || isHidden(element);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private FilterResult begin(Element element) {
        if (isUnread(element)) {
            hidden += isHidden(element) && element.hasText() ? 1 : 0;
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        boolean insideRow = rows > 0;
        if (name.equals("br")) {
            breakLine();
        } else if (name.equals("tr") && HtmlTables.isRow(element)) {
            flush();
            rows++;
        } else if (!insideRow && element.isBlock()) {
            flush();
            open(element, name);
        } else if (insideRow && element.isBlock()) {
            line.append(' ');
        }
        kept += name.equals("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String name) {
        if (name.matches("h[1-6]")) {
            outline = name.charAt(1) - '0';
            kind = oneTitle && outline == 1 ? Kind.TITLE : Kind.BODY;
        } else if (name.equals("li")) {
            number = lists.number(element);
        }
    }

    private void end(Element element) {
        String name = element.normalName();
        kept -= name.equals("pre") ? 1 : 0;
        if (name.equals("tr") && HtmlTables.isRow(element)) {
            rows--;
            kind = rows == 0 ? Kind.TABLE : kind;
            closeRow();
        } else if (rows > 0 && (name.equals("td") || name.equals("th"))) {
            line.append('\t');
        } else if (rows == 0 && element.isBlock()) {
            flush();
        }
    }

    private void closeRow() {
        if (rows == 0) {
            flush();
        } else {
            line.append(' ');
        }
    }

    private void breakLine() {
        if (rows > 0) {
            line.append(' ');
        } else {
            line.append('\n');
        }
    }

    private void take(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == '\n' || c == '\r' || c == '\t' || c == ' ' || c == '\f';
            if (!space) {
                line.append(c);
            } else if (kept > 0 && rows == 0) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ' && line.charAt(line.length() - 1) != '\n') {
                line.append(' ');
            }
        }
    }

    private void flush() {
        if (!line.toString().isBlank()) {
            String shown = number.isEmpty() ? "" : HtmlLists.written(number, Figures.isPersian(line)) + " ";
            read.add(new Paragraph(shown + line.toString().strip(), outline, kind));
            number = "";
            outline = 0;
            kind = Kind.BODY;
        }
        line.setLength(0);
        if (rows == 0 && outline == 0) {
            kind = Kind.BODY;
        }
    }
}
