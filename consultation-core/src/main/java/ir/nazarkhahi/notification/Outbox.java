package ir.nazarkhahi.notification;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.gate.Page;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.OfficeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Where the other rooms leave what is to be told. */
@ApplicationScoped
@UseCase
public class Outbox {

    @Inject
    private OutboxRepository entries;
    @Inject
    private OfficeService offices;

    /** Part of the running transaction: the notice exists if and only if what it tells of does. */
    public void enqueue(Notice notice) {
        entries.add(new OutboxEntry(new OutboxRow(notice, Instant.now())));
    }

    /** Newest first, for administrators of the whole tree; {@code state} null for all. */
    public Page<OutboxView> list(Actor actor, OutboxState state, int page, int size) {
        actor.require(Permission.ADMINISTER, offices.root().path());
        return new Page<>(entries.list(state, page, size), entries.count(state), page, size);
    }
}
