package ir.nazarkhahi.commentary.document.json;

import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentEntry;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.Decision;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.document.DocumentWriter;
import ir.nazarkhahi.commentary.document.Stances;
import ir.nazarkhahi.commentary.document.TitlePage;
import ir.nazarkhahi.commentary.document.wording.SafeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;

/** One object: the facts, then the provisions in text order, each with its comments. */
@ApplicationScoped
public class JsonWriter implements DocumentWriter {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.JSON;
    }

    @Override
    public void write(CommentaryDocument document, Locale language, OutputStream out) throws IOException {
        JsonGenerator json = Json.createGenerator(new KeptOpen(out));
        json.writeStartObject();
        facts(json, document.title());
        json.writeStartArray("provisions");
        for (Chapter chapter : document.chapters()) {
            chapter(json, chapter, document.comments(chapter));
        }
        json.writeEnd();
        json.writeEnd();
        json.close();
        out.flush();
    }

    private static void facts(JsonGenerator json, TitlePage title) {
        json.write("format", "nazarkhahi-commentary/1");
        text(json, "code", title.code());
        text(json, "title", title.title());
        text(json, "kind", title.kind());
        text(json, "office", title.office());
        text(json, "legalBasis", title.legalBasis());
        text(json, "opensAt", title.opensAt());
        text(json, "closesAt", title.closesAt());
        text(json, "madeAt", title.madeAt());
        text(json, "letterNumber", title.letter() == null ? null : title.letter().number());
        text(json, "letterDate", title.letter() == null ? null : title.letter().date());
        text(json, "dueDate", title.letter() == null ? null : title.letter().dueDate());
        json.writeStartArray("recipients");
        title.recipients().forEach(json::write);
        json.writeEnd();
        json.writeStartObject("balance");
        json.write("received", title.figures().received()).write("published", title.figures().published());
        json.write("redacted", title.figures().redacted()).write("rejected", title.figures().rejected()).write("withdrawn", title.figures().withdrawn()).write("held", title.figures().held());
        json.writeEnd();
        stances(json, title.stances());
        text(json, "summary", title.summary());
        if (title.decision() != null) {
            decision(json, title.decision());
        }
    }

    private static void decision(JsonGenerator json, Decision decision) {
        json.writeStartObject("decision");
        json.write("end", decision.sent() ? "SENT" : "PROMULGATED");
        text(json, "number", decision.number());
        text(json, "date", decision.date());
        text(json, "effectiveDate", decision.effectiveDate());
        text(json, "signatory", decision.signatory());
        text(json, "unchangedReason", decision.unchangedReason());
        json.writeEnd();
    }

    private static void chapter(JsonGenerator json, Chapter chapter, Iterator<CommentEntry> comments) {
        json.writeStartObject();
        text(json, "eId", chapter.eId());
        text(json, "label", chapter.label());
        text(json, "heading", chapter.heading());
        text(json, "text", chapter.text());
        stances(json, chapter.stances());
        text(json, "summary", chapter.summary());
        json.writeStartArray("comments");
        comments.forEachRemaining(comment -> comment(json, comment));
        json.writeEnd();
        json.writeEnd();
    }

    private static void comment(JsonGenerator json, CommentEntry comment) {
        json.writeStartObject();
        text(json, "ref", comment.ref());
        text(json, "stance", comment.stance());
        text(json, "state", comment.state());
        text(json, "text", comment.text());
        text(json, "suggestedWording", comment.suggestedWording());
        text(json, "markedWords", comment.markedWords());
        if (comment.earlierText() > 0) {
            json.write("earlierText", comment.earlierText());
        }
        text(json, "publicName", comment.publicName());
        text(json, "organisation", comment.organisation());
        text(json, "receivedAt", comment.receivedAt());
        text(json, "stateReason", comment.stateReason());
        if (comment.addendumAt() != null) {
            text(json, "addendumAt", comment.addendumAt());
        }
        if (!comment.files().isEmpty()) {
            json.writeStartArray("attachments");
            comment.files().forEach(file -> json.writeStartObject().write("name", file.name()).write("shown", file.shown()).write("sha256", file.sha256()).writeEnd());
            json.writeEnd();
        }
        if (comment.registered() != null) {
            registration(json, comment.registered());
        }
        text(json, "group", comment.group());
        json.write("groupSize", comment.groupSize());
        if (comment.answer() != null) {
            text(json, "disposition", comment.answer().disposition());
            text(json, "reason", comment.answer().reason());
            text(json, "answer", comment.answer().answer());
        }
        json.writeEnd();
    }

    private static void registration(JsonGenerator json, CommentEntry.Registered registered) {
        json.writeStartObject("registration");
        text(json, "channel", registered.channel());
        text(json, "officeFa", registered.officeFa());
        text(json, "officeEn", registered.officeEn());
        json.write("late", registered.late()).writeEnd();
    }

    private static void stances(JsonGenerator json, Stances stances) {
        json.writeStartObject("stances");
        json.write("SUPPORT", stances.support()).write("OPPOSE", stances.oppose());
        json.write("AMEND", stances.amend()).write("NEUTRAL", stances.neutral());
        json.writeEnd();
    }

    /** What is null is left out. */
    private static void text(JsonGenerator json, String name, Object value) {
        if (value != null) {
            json.write(name, SafeText.xml(value.toString()));
        }
    }

    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
