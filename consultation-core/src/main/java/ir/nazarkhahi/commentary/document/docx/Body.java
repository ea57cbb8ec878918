package ir.nazarkhahi.commentary.document.docx;

import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.TitlePage;
import ir.nazarkhahi.commentary.document.wording.Facts;
import ir.nazarkhahi.commentary.document.wording.Groups;
import ir.nazarkhahi.commentary.document.wording.Outline;
import ir.nazarkhahi.commentary.document.wording.Words;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The document's text from the title to the last comment. */
class Body {
    private final CommentaryDocument document;
    private final Words words;
    private final Markup markup;

    Body(CommentaryDocument document, Words words, Markup markup) {
        this.document = document;
        this.words = words;
        this.markup = markup;
    }

    void write() throws XMLStreamException {
        markup.open(words.rightToLeft());
        title(document.title());
        for (Outline.Part part : Outline.of(document)) {
            if (part.silent()) {
                markup.paragraph("Small", Facts.silence(part, words));
            } else {
                chapter(part.chapter());
            }
        }
        markup.close();
    }

    private void title(TitlePage title) throws XMLStreamException {
        markup.paragraph("Subtitle", words.say("document"));
        typed("Title", title.title());
        facts(Facts.of(title, words));
        if (title.decision() != null) {
            markup.paragraph("Label", words.say("decision"));
            facts(Facts.ofDecision(title.decision(), words));
        }
        markup.paragraph("Label", words.say("figures"));
        table(Facts.ofFigures(title.figures(), words));
        markup.paragraph("Label", words.say("stances"));
        table(Facts.ofStances(title.stances(), words));
        summary(title.summary());
    }

    private void facts(List<Facts.Line> lines) throws XMLStreamException {
        for (Facts.Line line : lines) {
            markup.labelled("Fact", line.name(), line.value());
        }
    }

    private void table(List<Facts.Line> columns) throws XMLStreamException {
        markup.startTable(columns.size());
        markup.row("CellHead", columns.stream().map(Facts.Line::name).toList());
        markup.row("Cell", columns.stream().map(Facts.Line::value).toList());
        markup.end();
    }

    private void chapter(Chapter chapter) throws XMLStreamException {
        Groups groups = new Groups(document.comments(chapter));
        markup.paragraph(chapter.depth() == 0 ? "Heading1" : "Heading2", Facts.headingOf(chapter, words));
        if (!chapter.text().isBlank()) {
            typed("Provision", chapter.text());
        }
        if (chapter.stances().total() > 0) {
            table(Facts.ofStances(chapter.stances(), words));
        }
        if (!chapter.isWhole()) {
            summary(chapter.summary());
        }
        if (chapter.isWhole() && !groups.hasNext()) {
            markup.paragraph("Small", words.say("comments.none"));
        }
        while (groups.hasNext()) {
            group(groups.next());
        }
    }

    private void summary(String summary) throws XMLStreamException {
        if (!summary.isBlank()) {
            markup.paragraph("Label", words.say("summary"));
            typed("Summary", words.withRefs(summary));
        }
    }

    private void group(Groups.Group group) throws XMLStreamException {
        CommentEntry comment = group.first();
        markup.paragraph("CommentHead", String.join(" · ", Facts.aboveComment(comment, words)));
        optional("markedWords", comment.markedWords());
        if (!comment.text().isBlank()) {
            typed("CommentText", comment.text());
        }
        optional("suggestedWording", comment.suggestedWording());
        optional("attachments", comment.fileNames());
        optional("stateReason", comment.stateReason());
        optional("addendum", comment.addendumAt() == null ? null : words.moment(comment.addendumAt()));
        if (comment.groupSize() > 1) {
            markup.paragraph("Small", Facts.sameText(group, words));
        }
        if (comment.answer() != null) {
            optional("disposition", words.say("disposition." + comment.answer().disposition()));
            optional("reason", comment.answer().reason());
            optional("answer", comment.answer().answer());
        }
    }

    /** The label beside the text, or above it if they run against each other. */
    private void told(String label, String text) throws XMLStreamException {
        if (words.runsRightToLeft(text) == words.rightToLeft()) {
            markup.labelled("CommentText", label, text);
        } else {
            markup.labelled("CommentText", label, "");
            typed("CommentText", text);
        }
    }

    private void typed(String style, String text) throws XMLStreamException {
        markup.run(words.runsRightToLeft(text));
        markup.paragraph(style, text);
        markup.run(words.rightToLeft());
    }

    private void optional(String label, String text) throws XMLStreamException {
        if (text != null && !text.isBlank()) {
            told(words.say(label), words.withRefs(text));
        }
    }
}
