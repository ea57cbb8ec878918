package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.commentary.CommentaryAccess;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.DocumentFormat;
import ir.nazarkhahi.commentary.document.DocumentWriter;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** Lets staff take the commentary with them as a file, made while it is sent. */
@ApplicationScoped
public class ExportService {
    @Inject
    private Sources sources;
    @Inject
    private Exported exported;
    @Inject
    @Any
    private Instance<DocumentWriter> writers;

    /** A document that is ready to be written; nothing is asked of the actor any more. */
    @FunctionalInterface
    public interface Prepared {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Checks the right, notes the export, and gives what writes it: outside any transaction, as long as it takes. */
    public Prepared prepare(Actor actor, String code, DocumentFormat format, Locale language) {
        CommentaryDocument document = sources.of(exported.note(actor, code, format), language);
        return out -> writer(format).write(document, language, out);
    }

    DocumentWriter writer(DocumentFormat format) {
        return writers.stream().filter(writer -> writer.format() == format).findFirst().orElseThrow();
    }

    /** The one step of an export that is a transaction. */
    @ApplicationScoped
    @UseCase
    static class Exported {
        @Inject
        private CommentaryAccess access;
        @Inject
        private AuditTrail audit;

        public CommentaryFromDatabase.Reading note(Actor actor, String code, DocumentFormat format) {
            ConsultationView consultation = access.find(actor, Permission.COMMENTARY_READ, code);
            boolean held = access.may(actor, Permission.COMMENT_READ_WORKING_COPY, consultation);
            audit.record(actor, "commentary.export", "consultation:" + code, Map.of("format", format));
            return new CommentaryFromDatabase.Reading(consultation.id(), held, comments -> {});
        }
    }
}
