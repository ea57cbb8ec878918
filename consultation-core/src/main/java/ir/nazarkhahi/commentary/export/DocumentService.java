package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.commentary.file.FilePlace;
import ir.nazarkhahi.commentary.file.FileStore;
import ir.nazarkhahi.commentary.file.FileView;
import ir.nazarkhahi.commentary.handover.HandOverService;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Gives finished documents out, chunk by chunk. */
@ApplicationScoped
public class DocumentService {
    @Inject
    private HandOverService handOvers;
    @Inject
    private ConsultationService consultations;
    @Inject
    private FileStore files;
    @Inject
    private AuditTrail audit;

    /** Of the newest hand-over, for staff who may read it; noted in the trail (XC-09). @throws NotFoundException if no such file is finished */
    @UseCase
    public FileView handedOver(Actor actor, String code, String fileName) {
        FileView file = named(handOvers.find(actor, code).documents(), fileName);
        audit.record(actor, "commentary.download", "consultation:" + code, Map.of("file", file.fileName(), "sha256", file.sha256()));
        return file;
    }

    /** Of the outcome, for everybody. */
    public FileView published(String code, String fileName) {
        return named(files.list(FilePlace.outcomeOf(consultations.byCode(code).id())), fileName);
    }

    public void copy(FileView file, OutputStream out) throws IOException {
        int position = 0;
        for (byte[] chunk = files.read(file.id(), position); chunk != null; chunk = files.read(file.id(), ++position)) {
            out.write(chunk);
        }
    }

    private static FileView named(List<FileView> all, String fileName) {
        return all.stream().filter(file -> file.fileName().equals(fileName)).findFirst().orElseThrow(() -> new NotFoundException("document"));
    }
}
