package ir.nazarkhahi.commentary.document.pdf;

import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.TitlePage;
import ir.nazarkhahi.commentary.document.wording.Facts;
import ir.nazarkhahi.commentary.document.wording.Groups;
import ir.nazarkhahi.commentary.document.wording.Outline;
import ir.nazarkhahi.commentary.document.wording.Words;
import java.util.List;
import org.xml.sax.SAXException;

/**
 * The document as page sequences. FOP lets a sequence's pages go only when the sequence ends, so a new one begins after
 * every {@link #LONGEST_SEQUENCE} characters, and always where a new provision follows a long one.
 */
class Pages {
    private static final int LONGEST_SEQUENCE = 60_000;

    private final CommentaryDocument document;
    private final Words words;
    private final Fo fo;
    private final Style style;
    private int written;
    private int chapter;

    Pages(CommentaryDocument document, Words words, Fo fo) {
        this.document = document;
        this.words = words;
        this.fo = fo;
        this.style = new Style(words);
    }

    void write() throws SAXException {
        List<Outline.Part> parts = Outline.of(document);
        fo.open();
        fo.start("root", style.root());
        style.pageMaster(fo);
        bookmarks(parts.stream().filter(part -> !part.silent()).map(Outline.Part::chapter).toList());
        startSequence();
        title(document.title());
        for (Outline.Part part : parts) {
            part(part);
        }
        endSequence();
        fo.end("root");
        fo.close();
    }

    private void bookmarks(List<Chapter> chapters) throws SAXException {
        if (chapters.isEmpty()) {
            return;
        }
        fo.start("bookmark-tree");
        for (int i = 0; i < chapters.size(); i++) {
            fo.start("bookmark", "internal-destination", "c" + i).start("bookmark-title");
            fo.raw(Facts.headingOf(chapters.get(i), words)).end("bookmark-title").end("bookmark");
        }
        fo.end("bookmark-tree");
    }

    private void title(TitlePage title) throws SAXException {
        block(Style.SUBTITLE, words.say("document"));
        typed(Style.TITLE, title.title());
        facts(Facts.of(title, words));
        if (title.decision() != null) {
            block(Style.LABEL, words.say("decision"));
            facts(Facts.ofDecision(title.decision(), words));
        }
        block(Style.LABEL, words.say("figures"));
        table(Facts.ofFigures(title.figures(), words));
        block(Style.LABEL, words.say("stances"));
        table(Facts.ofStances(title.stances(), words));
        summary(title.summary());
    }

    private void facts(List<Facts.Line> lines) throws SAXException {
        for (Facts.Line line : lines) {
            labelled(Style.FACT, line.name(), line.value());
        }
    }

    private void part(Outline.Part part) throws SAXException {
        if (part.silent()) {
            block(Style.SILENCE, Facts.silence(part, words));
        } else {
            chapter(part.chapter());
        }
    }

    private void chapter(Chapter of) throws SAXException {
        breakIfLong();
        Groups groups = new Groups(document.comments(of));
        fo.block(Facts.headingOf(of, words), style.with(of.depth() == 0 ? Style.HEADING : Style.SUBHEADING, "id", "c" + chapter++));
        if (!of.text().isBlank()) {
            typed(Style.PROVISION, of.text());
        }
        if (of.stances().total() > 0) {
            table(Facts.ofStances(of.stances(), words));
        }
        if (!of.isWhole()) {
            summary(of.summary());
        }
        if (of.isWhole() && !groups.hasNext()) {
            block(Style.SMALL, words.say("comments.none"));
        }
        while (groups.hasNext()) {
            group(groups.next());
            breakIfLong();
        }
    }

    private void summary(String summary) throws SAXException {
        if (!summary.isBlank()) {
            block(Style.LABEL, words.say("summary"));
            typed(Style.SUMMARY, words.withRefs(summary));
        }
    }

    private void group(Groups.Group group) throws SAXException {
        CommentEntry comment = group.first();
        block(Style.COMMENT_HEAD, String.join(" · ", Facts.aboveComment(comment, words)));
        optional("markedWords", comment.markedWords());
        if (!comment.text().isBlank()) {
            typed(Style.COMMENT, comment.text());
        }
        optional("suggestedWording", comment.suggestedWording());
        optional("attachments", comment.fileNames());
        optional("stateReason", comment.stateReason());
        optional("addendum", comment.addendumAt() == null ? null : words.moment(comment.addendumAt()));
        if (comment.groupSize() > 1) {
            block(Style.SMALL, Facts.sameText(group, words));
        }
        if (comment.answer() != null) {
            optional("disposition", words.say("disposition." + comment.answer().disposition()));
            optional("reason", comment.answer().reason());
            optional("answer", comment.answer().answer());
        }
    }

    /** The label beside the text, or above it if they run against each other. */
    private void told(String label, String text) throws SAXException {
        if (words.runsRightToLeft(text) == words.rightToLeft()) {
            labelled(Style.COMMENT, label, text);
        } else {
            labelled(Style.COMMENT, label, "");
            typed(Style.COMMENT, text);
        }
    }

    /** What people typed runs in its own direction. */
    private void typed(String[] look, String text) throws SAXException {
        boolean turned = words.runsRightToLeft(text) != words.rightToLeft();
        if (turned) {
            fo.turn();
        }
        block(look, text);
        if (turned) {
            fo.turnBack();
        }
    }

    private void optional(String label, String text) throws SAXException {
        if (text != null && !text.isBlank()) {
            told(words.say(label), words.withRefs(text));
        }
    }

    private void labelled(String[] look, String label, String text) throws SAXException {
        fo.start("block", look).start("inline", "font-weight", "bold").text(label + ": ").end("inline");
        fo.text(text).end("block");
        written += text.length();
    }

    private void block(String[] look, String text) throws SAXException {
        fo.block(text, look);
        written += text.length();
    }

    private void table(List<Facts.Line> columns) throws SAXException {
        fo.start("table", Style.TABLE).start("table-body");
        row(columns.stream().map(Facts.Line::name).toList(), Style.CELL_HEAD);
        row(columns.stream().map(Facts.Line::value).toList(), Style.CELL);
        fo.end("table-body").end("table");
    }

    private void row(List<String> cells, String[] look) throws SAXException {
        fo.start("table-row");
        for (String cell : cells) {
            fo.start("table-cell", Style.BORDER).block(cell, look).end("table-cell");
        }
        fo.end("table-row");
    }

    private void breakIfLong() throws SAXException {
        if (written > LONGEST_SEQUENCE) {
            endSequence();
            startSequence();
        }
    }

    private void startSequence() throws SAXException {
        written = 0;
        style.startSequence(fo, words.say("page"));
    }

    private void endSequence() throws SAXException {
        fo.end("flow").end("page-sequence");
    }
}
