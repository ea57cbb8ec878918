package ir.nazarkhahi.commentary.handover;

import ir.nazarkhahi.commentary.file.FileView;
import ir.nazarkhahi.job.JobState;
import ir.nazarkhahi.job.JobView;
import ir.nazarkhahi.office.OfficeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * @param copies offices that are told
 * @param approver null until approved; then it lies in the office's inbox
 * @param decider who accepted or returned it; null before
 * @param returnReason null unless returned
 * @param job the one that makes the documents; null until approved
 * @param documents the manifest of what is finished so far
 */
public record HandOverView(long id, String code, String title, OfficeView office, List<OfficeView> copies, String letterNumber, LocalDate dueDate,
        HandOverState state, long proposerId, String proposer, Instant proposedAt, String approver, Instant approvedAt, String decider, Instant decidedAt,
        String returnReason, JobView job, List<FileView> documents, int version) {

    public HandOverView {
        copies = List.copyOf(copies);
        documents = List.copyOf(documents);
    }

    /** Whether somebody is making the documents; their number grows meanwhile. */
    public boolean isMaking() {
        return job != null && job.finishedAt() == null;
    }

    /** Whether the documents are not whole and nobody is making them. */
    public boolean isMakingFailed() {
        return job != null && (job.state() == JobState.FAILED || job.state() == JobState.CANCELLED);
    }
}
