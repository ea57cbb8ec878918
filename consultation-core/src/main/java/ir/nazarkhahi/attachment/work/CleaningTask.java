package ir.nazarkhahi.attachment.work;

import ir.nazarkhahi.attachment.clean.Cleaned;
import ir.nazarkhahi.attachment.store.AttachmentStore;
import ir.nazarkhahi.attachment.store.Copy;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Looks every second for files to check, and does so one by one. */
@ApplicationScoped
public class CleaningTask implements RecurringTask {
    private static final int BITE = 20;

    @Inject
    private WorkTable table;
    @Inject
    private Checking checking;
    @Inject
    private Settling settling;
    @Inject
    private AttachmentStore store;

    @Override
    public String name() {
        return "attachment.cleaning";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run(Lease lease) throws IOException {
        List<DueFile> due;
        do {
            due = table.due(BITE);
            for (DueFile file : due) {
                check(lease, file);
            }
        } while (due.size() == BITE);
    }

    private void check(Lease lease, DueFile file) throws IOException {
        table.begin(file.id());
        Outcome outcome = checking.of(file);
        Cleaned cleaned = outcome.cleaned();
        AttachmentStore.Written kept = cleaned == null ? null : store.write(file.id(), Copy.CLEANED, new ByteArrayInputStream(cleaned.bytes()));
        settling.write(lease, file, outcome, kept);
    }
}
