package ir.nazarkhahi.attachment.work;

import ir.nazarkhahi.attachment.AttachmentSettled;
import ir.nazarkhahi.attachment.store.AttachmentStore;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.job.lease.Lease;
import ir.nazarkhahi.job.lease.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes what became of a file, and tells the room that owns it, in one transaction. */
@ApplicationScoped
@UseCase
class Settling {
    @Inject
    private WorkTable table;
    @Inject
    private Leases leases;
    @Inject
    private Event<AttachmentSettled> settled;

    void write(Lease lease, DueFile file, Outcome outcome, AttachmentStore.Written kept) {
        leases.confirm(lease);
        if (table.settle(file, outcome, kept)) {
            settled.fire(new AttachmentSettled(file.ownerId()));
        }
    }
}
