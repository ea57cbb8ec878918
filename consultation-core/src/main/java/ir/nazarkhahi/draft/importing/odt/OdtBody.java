package ir.nazarkhahi.draft.importing.odt;

import ir.nazarkhahi.draft.importing.document.Figures;
import ir.nazarkhahi.draft.importing.document.Paragraph;
import ir.nazarkhahi.draft.importing.document.Paragraph.Kind;
import ir.nazarkhahi.draft.importing.xml.SafeXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a text in reading order. A text box follows the paragraph it hangs on, a footnote the paragraph that
 * refers to it; a row of a table is one line. Deleted text that is still kept for tracking, comments on the margin and
 * forms are no part of it.
 */
final class OdtBody implements SafeXml.Handler {
    private static final int MOST_SPACES = 100;

    private final OdtStyles styles;
    private final OdtNumbering numbering;
    private final List<Paragraph> read = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();
    private int skipped;
    private int footnotes;
    private int contents;
    private boolean tracked;

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> after = new ArrayList<>();
        private String persianNumber = "";
        private String latinNumber = "";
        private int outline;
        private Kind kind = Kind.BODY;
        private boolean spaced = true;
    }

    /** A list, or a list inside a list. The first paragraph of each item bears the number. */
    private static final class OpenList {
        private String style;
        private int[] counts;
        private int level;
        private boolean fresh;
        private Integer start;
    }

    OdtBody(OdtStyles styles, OdtNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    List<Paragraph> read(byte[] content) {
        SafeXml.read(content, this);
        return read;
    }

    boolean hasTrackedChanges() {
        return tracked;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        tracked |= name.equals("tracked-changes");
        if (skipped > 0 || isSkipped(name, at)) {
            skipped++;
            return;
        }
        switch (name) {
            case "p", "h" -> paragraph(name, at);
            case "list" -> list(at);
            case "list-item" -> item(at);
            case "note" -> footnotes++;
            case "index-body" -> contents++;
            case "table-row" -> rows.push(new ArrayList<>());
            case "table-cell", "covered-table-cell" -> cell();
            default -> sign(name, at);
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p", "h" -> close();
            case "list" -> lists.poll();
            case "note" -> footnotes--;
            case "index-body" -> contents--;
            case "table-row" -> closeRow();
            default -> { }
        }
    }

    /** Blanks run together, as in the program that shows them; those that count are elements. */
    @Override
    public void text(String text) {
        Open paragraph = open.peek();
        if (skipped > 0 || paragraph == null) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || !paragraph.spaced) {
                paragraph.text.append(blank ? ' ' : c);
            }
            paragraph.spaced = blank;
        }
    }

    private static boolean isSkipped(String name, XMLStreamReader at) {
        return switch (name) {
            case "tracked-changes", "annotation", "note-citation", "forms", "binary-data", "desc", "scripts", "font-face-decls" -> true;
            case "title" -> at.getNamespaceURI() != null && at.getNamespaceURI().contains("svg");
            default -> false;
        };
    }

    private void sign(String name, XMLStreamReader at) {
        Open paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "s" -> append(paragraph, " ".repeat(Math.max(1, Math.min(MOST_SPACES, SafeXml.number(at, "c", 1)))));
            case "tab" -> append(paragraph, "\t");
            case "line-break" -> append(paragraph, "\n");
            default -> { }
        }
    }

    private static void append(Open paragraph, String sign) {
        paragraph.text.append(sign);
        paragraph.spaced = sign.equals("\n");
    }

    private void paragraph(String name, XMLStreamReader at) {
        Open paragraph = new Open();
        String style = SafeXml.attribute(at, "style-name");
        if (name.equals("h")) {
            paragraph.outline = Math.max(1, SafeXml.number(at, "outline-level", 1));
        }
        paragraph.kind = footnotes > 0 ? Kind.FOOTNOTE : contents > 0 ? Kind.CONTENTS : styles.isTitle(style) ? Kind.TITLE : Kind.BODY;
        open.push(paragraph);
        numbered(paragraph, name.equals("h"));
    }

    /** Counted where the paragraph begins; which figures are shown is known only where it ends. */
    private void numbered(Open paragraph, boolean heading) {
        OpenList list = footnotes > 0 ? null : lists.peek();
        if (list != null && list.fresh) {
            list.fresh = false;
            count(paragraph, list.counts, list.style, list.level, list.start);
        } else if (heading && list == null) {
            count(paragraph, numbering.outline(), OdtStyles.OUTLINE, paragraph.outline, null);
        }
    }

    private void count(Open paragraph, int[] counts, String style, int level, Integer start) {
        numbering.count(counts, style, level, start);
        paragraph.persianNumber = numbering.shown(counts, style, level, true);
        paragraph.latinNumber = numbering.shown(counts, style, level, false);
    }

    private void list(XMLStreamReader at) {
        OpenList list = new OpenList();
        OpenList outer = lists.peek();
        String style = SafeXml.attribute(at, "style-name");
        list.level = outer == null ? 1 : outer.level + 1;
        list.style = style != null ? style : outer == null ? "" : outer.style;
        list.counts = outer != null ? outer.counts : numbering.begin(SafeXml.attribute(at, "id"), list.style, SafeXml.attribute(at, "continue-list"),
                "true".equals(SafeXml.attribute(at, "continue-numbering")));
        lists.push(list);
    }

    private void item(XMLStreamReader at) {
        OpenList list = lists.peek();
        if (list != null) {
            list.fresh = true;
            int start = SafeXml.number(at, "start-value", -1);
            list.start = start < 0 ? null : start;
        }
    }

    private void cell() {
        if (!rows.isEmpty()) {
            rows.peek().add(new ArrayList<>());
        }
    }

    private void close() {
        Open done = open.poll();
        if (done == null) {
            return;
        }
        String text = done.text.toString();
        String number = text.isBlank() ? "" : Figures.isPersian(text) ? done.persianNumber : done.latinNumber;
        List<Paragraph> target = target();
        target.add(new Paragraph(number + text, done.outline, done.kind));
        target.addAll(done.after);
    }

    private List<Paragraph> target() {
        if (!open.isEmpty()) {
            return open.peek().after;
        }
        List<List<Paragraph>> cells = rows.isEmpty() ? List.of() : rows.peek();
        return cells.isEmpty() ? read : cells.get(cells.size() - 1);
    }

    private void closeRow() {
        List<List<Paragraph>> row = rows.poll();
        if (row == null) {
            return;
        }
        List<Paragraph> target = target();
        if (row.size() == 1) {
            target.addAll(row.get(0));
            return;
        }
        StringBuilder line = new StringBuilder();
        row.forEach(cell -> cell.forEach(paragraph -> line.append(paragraph.text().replace('\n', ' ')).append('\t')));
        target.add(new Paragraph(line.toString(), 0, Kind.TABLE));
    }
}
