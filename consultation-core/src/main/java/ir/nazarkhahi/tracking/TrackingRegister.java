package ir.nazarkhahi.tracking;

import com.github.f4b6a3.tsid.TsidCreator;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.keys.BlindIndex;
import ir.nazarkhahi.keys.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Gives out codes and finds what they lead to. */
@ApplicationScoped
public class TrackingRegister {
    private static final String PURPOSE = "tracking.code";

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;
    @Inject
    private Sealer sealer;
    @Inject
    private BlindIndex index;

    /** An entry with a new code, for a writer with a transaction of its own. */
    public TrackingRow prepare(Channel channel, Instant receivedAt, String kind, long targetId, Long identityId) {
        long id = TsidCreator.getTsid().toLong();
        TrackingCode code = TrackingCode.random();
        byte[] sealed = sealer.seal(code.digits().getBytes(StandardCharsets.US_ASCII), Sealer.row("tracking", id));
        return new TrackingRow(code, index.of(PURPOSE, code.digits()), sealed, new TrackedItem(id, channel, receivedAt, kind, targetId, identityId));
    }

    /** Stores an entry in the running transaction. @return the code for the sender */
    @UseCase
    public TrackingCode register(TrackingRow row) {
        entities.persist(new Tracking(row));
        return row.code();
    }

    /** From now on the code leads to what stands in the place of what it led to. */
    @UseCase
    public void lead(TrackedItem item, long newTarget) {
        entities.find(Tracking.class, item.id()).lead(newTarget);
    }

    /** Once it is no longer kept who sent something, the code alone opens it. */
    @UseCase
    public void forgetPeople(String kind, Collection<Long> targetIds) {
        if (!targetIds.isEmpty()) {
            entities.createQuery("update Tracking t set t.identityId = null where t.kind = :kind and t.targetId in :targets")
                    .setParameter("kind", kind).setParameter("targets", targetIds).executeUpdate();
        }
    }

    @UseCase
    public Optional<TrackedItem> find(TrackingCode code) {
        return entities.createQuery("select t from Tracking t where t.codeIndex in :candidates", Tracking.class)
                .setParameter("candidates", index.candidates(PURPOSE, code.digits()))
                .getResultStream().findFirst().map(Tracking::item);
    }
}
