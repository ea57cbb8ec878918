package ir.nazarkhahi.commentary.document.sheet;

import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.Stances;
import ir.nazarkhahi.commentary.document.TitlePage;
import ir.nazarkhahi.commentary.document.wording.Facts;
import ir.nazarkhahi.commentary.document.wording.SafeText;
import ir.nazarkhahi.commentary.document.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets of the workbook. Every cell that people typed is an inline string: it can neither be a formula nor stay in memory. */
class Sheets {
    private static final int FLUSH_EVERY = 1_000;
    /** What a cell may hold, in UTF-16 units; the rest of a longer text goes on behind the last column, under the name of its own. */
    private static final int LONGEST_CELL = 32_000;
    private static final int TEXT_COLUMN = 5;
    private static final int RECEIVED_COLUMN = 9;
    private static final int ADDENDUM_COLUMN = 17;
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";
    /** The cell stays a number; its digits are shown as Persian ones. */
    private static final String PERSIAN_DIGITS = "[$-3000429]0";

    private final Workbook workbook;
    private final Words words;

    Sheets(Workbook workbook, Words words) {
        this.workbook = workbook;
        this.words = words;
    }

    void facts(TitlePage title) throws IOException {
        Worksheet sheet = sheet("document", 34, 60);
        List<Facts.Line> lines = new ArrayList<>();
        lines.add(new Facts.Line(words.say("document"), title.title()));
        lines.addAll(Facts.of(title, words));
        if (title.decision() != null) {
            lines.addAll(Facts.ofDecision(title.decision(), words));
        }
        lines.addAll(Facts.ofFigures(title.figures(), words));
        lines.addAll(Facts.ofStances(title.stances(), words));
        lines.add(new Facts.Line(words.say("summary"), title.summary()));
        for (int row = 0; row < lines.size(); row++) {
            text(sheet, row, 0, lines.get(row).name());
            String value = directed(Columns.plain(lines.get(row).value()));
            text(sheet, row, 1, value);
            goOn(sheet, row, 2, Map.of(lines.get(row).name(), value));
            sheet.style(row, 0).bold().set();
        }
        sheet.finish();
    }

    void provisions(List<Chapter> chapters) throws IOException {
        Worksheet sheet = sheet("provisions", 18, 30, 60, 10, 10, 14, 10, 10, 60);
        head(sheet, List.of(words.say("eId"), words.say("provision"), words.say("text"), words.say("stance.SUPPORT"), words.say("stance.OPPOSE"),
                words.say("stance.AMEND"), words.say("stance.NEUTRAL"), words.say("total"), words.say("summary")));
        int row = 1;
        for (Chapter chapter : chapters) {
            Stances stances = chapter.stances();
            text(sheet, row, 0, chapter.eId());
            text(sheet, row, 1, Facts.headingOf(chapter, words));
            text(sheet, row, 2, chapter.text());
            number(sheet, row, 3, stances.support());
            number(sheet, row, 4, stances.oppose());
            number(sheet, row, 5, stances.amend());
            number(sheet, row, 6, stances.neutral());
            number(sheet, row, 7, stances.total());
            text(sheet, row, 8, chapter.summary());
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put(words.say("text"), chapter.text());
            texts.put(words.say("summary"), chapter.summary());
            goOn(sheet, row, 9, texts);
            flush(sheet, row++);
        }
        sheet.finish();
    }

    void comments(CommentaryDocument document) throws IOException {
        Columns columns = new Columns(words);
        Worksheet sheet = sheet("comments", 20, 16, 26, 12, 14, 70, 40, 18, 18, 24, 26, 24, 20, 10, 16, 40, 50, 24, 40, 40, 40, 12, 20);
        List<String> heads = new ArrayList<>(columns.heads());
        heads.add(words.say("text.more"));
        head(sheet, heads);
        int row = 1;
        for (Chapter chapter : document.chapters()) {
            for (Iterator<CommentEntry> comments = document.comments(chapter); comments.hasNext(); row++) {
                cells(sheet, row, heads, columns.row(chapter, comments.next()));
                flush(sheet, row);
            }
        }
        sheet.finish();
    }

    private void cells(Worksheet sheet, int row, List<String> heads, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            boolean date = column == RECEIVED_COLUMN || column == ADDENDUM_COLUMN;
            text(sheet, row, column, date && cells.get(column) != null ? directed(cells.get(column)) : cells.get(column));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (int column = TEXT_COLUMN; column < cells.size(); column++) {
            texts.put(heads.get(column), cells.get(column));
        }
        goOn(sheet, row, cells.size(), texts);
    }

    /** What a cell could not hold, cell by cell from that column on, each led by the name of its own column. */
    private static void goOn(Worksheet sheet, int row, int column, Map<String, String> texts) {
        int next = column;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String rest = text.getValue() == null ? "" : SafeText.xml(text.getValue());
            while (rest.length() > LONGEST_CELL) {
                rest = rest.substring(cut(rest));
                sheet.inlineString(row, next++, text.getKey() + " …: " + (rest.length() > LONGEST_CELL ? rest.substring(0, cut(rest)) : rest));
            }
        }
    }

    /** A line of our own that begins with a figure: LibreOffice would lay «۱۰ تیر» out from left to right. */
    private String directed(String text) {
        return words.rightToLeft() && !text.isEmpty() && Character.isDigit(text.charAt(0)) ? RIGHT_TO_LEFT_MARK + text : text;
    }

    private void number(Worksheet sheet, int row, int column, long number) {
        sheet.value(row, column, number);
        if (words.rightToLeft()) {
            sheet.style(row, column).format(PERSIAN_DIGITS).verticalAlignment("top").set();
        }
    }

    private Worksheet sheet(String name, int... widths) throws IOException {
        Worksheet sheet = workbook.newWorksheet(words.say(name));
        if (words.rightToLeft()) {
            sheet.rightToLeft();
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        return sheet;
    }

    private static void head(Worksheet sheet, List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.inlineString(0, column, heads.get(column));
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().fillColor("F1F4F8").set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    private void text(Worksheet sheet, int row, int column, String text) {
        if (text != null && !text.isEmpty()) {
            String safe = SafeText.xml(text);
            sheet.inlineString(row, column, safe.length() > LONGEST_CELL ? safe.substring(0, cut(safe)) : safe);
            sheet.style(row, column).verticalAlignment("top").horizontalAlignment(words.rightToLeft() ? "right" : "left").set();
        }
    }

    private static int cut(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST_CELL - 1)) ? LONGEST_CELL - 1 : LONGEST_CELL;
    }

    private static void flush(Worksheet sheet, int row) throws IOException {
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }
}
