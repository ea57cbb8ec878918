package ir.nazarkhahi.api.dump;

import ir.nazarkhahi.attachment.AttachedFile;
import ir.nazarkhahi.comment.Answer;
import ir.nazarkhahi.comment.PublishedComment;
import ir.nazarkhahi.comment.mark.Mark;
import ir.nazarkhahi.comment.operator.Registration;
import ir.nazarkhahi.commentary.outcome.OutcomeView;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.annex.AnnexText;
import ir.nazarkhahi.consultation.conclusion.Conclusion;
import ir.nazarkhahi.consultation.published.PublishedText;
import ir.nazarkhahi.consultation.timeline.TimelineEvent;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.office.OfficeView;
import jakarta.json.stream.JsonGenerator;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * One consultation as the schema beside this class says; what is unknown is left out. Nobody is named in it, not even who
 * wants to be: a file that was fetched cannot be taken back.
 */
final class DumpWriter {
    private static final String FORMAT = "nazarkhahi-consultation/1";

    private final JsonGenerator json;
    private final LongFunction<Optional<OfficeView>> offices;

    /** @param offices by id, those that registered comments */
    DumpWriter(JsonGenerator json, LongFunction<Optional<OfficeView>> offices) {
        this.json = json;
        this.offices = offices;
    }

    void consultation(ConsultationView it) {
        json.write("format", FORMAT);
        texts("code", it.code(), "title", it.title(), "status", it.status(), "ending", it.kind().ending(), "publishedAt", it.publishedAt(),
                "opensAt", it.opensAt(), "closesAt", it.closesAt(), "sealedAt", it.sealedAt(), "why", it.explanation().why(),
                "legalBasis", it.explanation().legalBasis(), "whatChanges", it.explanation().whatChanges(), "contact", it.explanation().contact(),
                "withdrawalReason", it.withdrawalReason());
        named("kind", it.kind().code(), it.kind().nameFa(), it.kind().nameEn());
        named("office", it.office().code(), it.office().nameFa(), it.office().nameEn());
        json.writeStartObject("counts").write("received", it.counts().received()).write("published", it.counts().published()).writeEnd();
    }

    private void named(String name, String code, String nameFa, String nameEn) {
        json.writeStartObject(name);
        texts("code", code, "nameFa", nameFa, "nameEn", nameEn);
        json.writeEnd();
    }

    void annexes(Iterable<AnnexText> annexes) {
        json.writeStartArray("annexes");
        annexes.forEach(annex -> object("title", annex.title(), "text", annex.text()));
        json.writeEnd();
    }

    void course(Iterable<TimelineEvent> events) {
        json.writeStartArray("timeline");
        events.forEach(event -> object("kind", event.kind(), "at", event.at(), "reason", event.reason(), "reasonEn", event.reasonEn(), "closesAt", event.closesAt()));
        json.writeEnd();
    }

    /** @param provisions of that text; null for the one that is asked about, whose provisions stand by themselves */
    void text(PublishedText text, String hash, Iterable<ProvisionView> provisions) {
        json.writeStartObject().write("number", text.number()).write("substantive", text.substantive());
        texts("textVersion", hash, "publishedAt", text.publishedAt(), "opensAt", text.opensAt(), "closesAt", text.closesAt(), "noteFa", text.noteFa(), "noteEn", text.noteEn(),
                "reason", text.reason());
        if (provisions != null) {
            provisions(provisions);
        }
        json.writeEnd();
    }

    void provisions(Iterable<ProvisionView> provisions) {
        json.writeStartArray("provisions");
        provisions.forEach(provision -> object("eId", provision.eId(), "parent", provision.parentEId(), "type", provision.type(),
                "number", provision.number(), "label", provision.label(), "heading", provision.heading(), "text", provision.text()));
        json.writeEnd();
    }

    void outcome(ConsultationView it, OutcomeView outcome) {
        json.writeStartObject("outcome");
        Conclusion conclusion = it.conclusion();
        texts("releasedAt", outcome.releasedAt(), "summary", outcome.summary(), "unchangedReason", outcome.unchangedReason());
        if (conclusion != null) {
            texts("number", conclusion.number(), "date", conclusion.date(), "effectiveDate", conclusion.effectiveDate());
        }
        json.writeStartObject("dispositions");
        outcome.dispositions().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(kind -> json.write(kind.getKey().name(), kind.getValue()));
        json.writeEnd().writeStartArray("provisions");
        outcome.provisions().forEach(one -> object("eId", one.eId(), "label", one.label(), "change", one.change(), "before", one.before(),
                "after", one.after(), "summary", one.summary()));
        json.writeEnd().writeEnd();
    }

    void comment(PublishedComment comment) {
        json.writeStartObject();
        json.write("textNumber", comment.textNumber());
        texts("ref", comment.ref(), "provision", comment.provisionEId(), "stance", comment.stance(), "state", comment.state(),
                "receivedAt", comment.receivedAt(), "text", comment.text(), "suggestedWording", comment.suggestedWording(),
                "organisation", comment.organisation(), "stubReason", comment.stubReason(), "addendumAt", comment.addendumAt(),
                "replacedBy", comment.replacedBy());
        if (comment.mark() != null) {
            mark(comment.mark());
        }
        if (comment.registration() != null) {
            registration(comment.registration());
        }
        if (!comment.files().isEmpty()) {
            files(comment);
        }
        Answer answer = comment.disposition();
        if (answer != null) {
            json.writeStartObject("disposition");
            texts("kind", answer.disposition(), "reason", answer.reason(), "answer", answer.answer(), "releasedAt", answer.releasedAt());
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void mark(Mark mark) {
        json.writeStartObject("mark");
        texts("textVersion", mark.textVersion(), "exact", mark.exact(), "prefix", mark.prefix(), "suffix", mark.suffix());
        json.write("start", mark.start()).write("end", mark.end()).writeEnd();
    }

    private void registration(Registration registration) {
        json.writeStartObject("registration").write("late", registration.late());
        texts("channel", registration.channel());
        offices.apply(registration.officeId()).ifPresent(office -> named("office", office.code(), office.nameFa(), office.nameEn()));
        json.writeEnd();
    }

    /** Those that may be seen; what is said of them is the sender's word and may name somebody, so it stays on the page. */
    private void files(PublishedComment comment) {
        json.writeStartArray("files");
        comment.files().stream().filter(AttachedFile::isShown).forEach(file -> {
            json.writeStartObject().write("number", file.number()).write("size", file.size());
            texts("type", file.format().mediaType(), "path", "/files/" + comment.ref() + "/" + file.number(), "sha256", file.sha256());
            json.writeEnd();
        });
        json.writeEnd();
    }

    private void object(Object... namesAndValues) {
        json.writeStartObject();
        texts(namesAndValues);
        json.writeEnd();
    }

    /** Names and values in turn; what is null or empty is left out. */
    private void texts(Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !value.toString().isEmpty()) {
                json.write(namesAndValues[i].toString(), value.toString());
            }
        }
    }
}
