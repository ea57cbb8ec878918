package ir.nazarkhahi.api.commentary.handover;

import ir.nazarkhahi.commentary.file.FileView;
import ir.nazarkhahi.commentary.handover.HandOverState;
import ir.nazarkhahi.commentary.handover.HandOverView;
import ir.nazarkhahi.office.OfficeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * @param state PROPOSED until another person approves it
 * @param job that makes the documents, under {@code /api/v1/jobs}; missing until approved
 * @param documents the manifest of what is finished
 * @param version to be sent back on approving
 */
public record HandOverJson(String code, String office, List<String> copies, String letterNumber, LocalDate dueDate, HandOverState state, String proposer, Instant proposedAt,
        String approver, Instant approvedAt, String decider, Instant decidedAt, String returnReason, Long job, List<DocumentJson> documents, int version) {

    /** @param sha256 lower-case hex; @param href to fetch it from */
    public record DocumentJson(String fileName, String mediaType, long size, String sha256, Instant madeAt, String href) {
        public static DocumentJson of(FileView file, String folder) {
            return new DocumentJson(file.fileName(), file.mediaType(), file.size(), file.sha256(), file.madeAt(), folder + file.fileName());
        }
    }

    static HandOverJson of(HandOverView view) {
        String folder = "/api/v1/consultations/" + view.code() + "/hand-over/documents/";
        return new HandOverJson(view.code(), view.office().code(), view.copies().stream().map(OfficeView::code).toList(), view.letterNumber(), view.dueDate(), view.state(),
                view.proposer(), view.proposedAt(), view.approver(), view.approvedAt(), view.decider(), view.decidedAt(), view.returnReason(), view.job() == null ? null : view.job().id(),
                view.documents().stream().map(file -> DocumentJson.of(file, folder)).toList(), view.version());
    }
}
