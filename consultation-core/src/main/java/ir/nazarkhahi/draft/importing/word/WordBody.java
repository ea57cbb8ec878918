package ir.nazarkhahi.draft.importing.word;

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
 * The paragraphs of a document's body in reading order. A text box follows the paragraph it hangs on, a footnote the
 * paragraph that refers to it; a row of a table is one line, a table of one column ordinary text. Tracked insertions
 * count, tracked deletions do not. Where a drawing is stored twice for old and new readers, it is read once.
 */
final class WordBody implements SafeXml.Handler {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final List<Paragraph> read = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private int skipped;
    private boolean inText;
    private boolean inProperties;
    private boolean trackedChanges;

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> after = new ArrayList<>();
        private String style;
        private int outline = -1;
        private String numId;
        private int level = -1;
    }

    private static final class Row {
        private final List<List<Paragraph>> cells = new ArrayList<>();
    }

    WordBody(WordStyles styles, WordNumbering numbering, WordNotes notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    List<Paragraph> read(byte[] part) {
        SafeXml.read(part, this);
        return read;
    }

    boolean hasTrackedChanges() {
        return trackedChanges;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (skipped > 0 || isSkipped(name)) {
            skipped++;
            return;
        }
        inText = name.equals("t");
        switch (name) {
            case "p" -> open.push(new Open());
            case "tr" -> rows.push(new Row());
            case "tc" -> newCell();
            case "pPr" -> inProperties = true;
            case "ins" -> trackedChanges = true;
            case "footnoteReference" -> note("footnote", at);
            case "endnoteReference" -> note("endnote", at);
            default -> inParagraph(name, at);
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        inText = false;
        switch (name) {
            case "p" -> close();
            case "tr" -> closeRow();
            case "pPr" -> inProperties = false;
            default -> { }
        }
    }

    @Override
    public void text(String text) {
        if (skipped == 0 && inText && !open.isEmpty()) {
            open.peek().text.append(text);
        }
    }

    /** Old copies of drawings, deleted text, the marks of changes inside properties. */
    private boolean isSkipped(String name) {
        boolean deleted = name.equals("del") || name.equals("moveFrom");
        trackedChanges |= deleted;
        return deleted || name.equals("Fallback") || name.equals("pPrChange") || name.equals("rPrChange") || name.equals("sectPr");
    }

    private void newCell() {
        if (!rows.isEmpty()) {
            rows.peek().cells.add(new ArrayList<>());
        }
    }

    private void inParagraph(String name, XMLStreamReader at) {
        Open paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        if (!inProperties) {
            paragraph.text.append(WordRun.sign(name, at));
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = SafeXml.attribute(at, "val");
            case "outlineLvl" -> paragraph.outline = WordStyles.outlineOf(at);
            case "numId" -> paragraph.numId = SafeXml.attribute(at, "val");
            case "ilvl" -> paragraph.level = SafeXml.number(at, "val", 0);
            default -> { }
        }
    }

    private void note(String kind, XMLStreamReader at) {
        String text = notes.take(kind, SafeXml.attribute(at, "id"));
        if (!open.isEmpty() && !text.isEmpty()) {
            open.peek().after.add(new Paragraph(text, 0, Kind.FOOTNOTE));
        }
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Open done = open.pop();
        Paragraph paragraph = finished(done);
        List<Paragraph> target = target();
        target.add(paragraph);
        target.addAll(done.after);
    }

    private Paragraph finished(Open done) {
        Kind kind = styles.kind(done.style);
        int outline = done.outline >= 0 ? done.outline : styles.outline(done.style);
        return new Paragraph(done.text.toString().isBlank() ? done.text.toString() : number(done) + done.text, outline, kind);
    }

    private String number(Open done) {
        String numId = done.numId != null ? done.numId : styles.numId(done.style);
        if (numId == null || numId.equals("0")) {
            return "";
        }
        int level = done.level >= 0 ? done.level : styles.level(done.style);
        boolean persian = Figures.isPersian(done.text);
        return numbering.next(numId, level >= 0 ? level : numbering.levelOf(numId, done.style), persian);
    }

    /** Where a closed paragraph goes: behind the one it hangs on, into its cell, or into the text. */
    private List<Paragraph> target() {
        if (!open.isEmpty()) {
            return open.peek().after;
        }
        List<List<Paragraph>> cells = rows.isEmpty() ? List.of() : rows.peek().cells;
        return cells.isEmpty() ? read : cells.get(cells.size() - 1);
    }

    private void closeRow() {
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.pop();
        List<Paragraph> target = target();
        if (row.cells.size() == 1) {
            target.addAll(row.cells.get(0));
            return;
        }
        StringBuilder line = new StringBuilder();
        row.cells.forEach(cell -> cell.forEach(paragraph -> line.append(paragraph.text().replace('\n', ' ')).append('\t')));
        target.add(new Paragraph(line.toString(), 0, Kind.TABLE));
    }
}
