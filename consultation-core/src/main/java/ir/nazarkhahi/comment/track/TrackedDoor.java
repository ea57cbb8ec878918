package ir.nazarkhahi.comment.track;

import ir.nazarkhahi.identity.IdentityVault;
import ir.nazarkhahi.tracking.TrackedItem;
import ir.nazarkhahi.tracking.TrackingCode;
import ir.nazarkhahi.tracking.TrackingRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens to who holds a tracking code, and slows down who guesses. */
@ApplicationScoped
public class TrackedDoor {
    private static final long NOBODY = 0;

    @Inject
    private TrackingRegister register;
    @Inject
    private IdentityVault identities;
    @Inject
    private Misses misses;

    /**
     * @throws CodeUnknownException if code and factor open nothing
     * @throws ir.nazarkhahi.gate.TooManyException after too many misses
     */
    public TrackedItem open(Holder holder) {
        misses.beginFrom(holder.address());
        Optional<TrackedItem> item = TrackingCode.parse(holder.code()).flatMap(register::find);
        item.ifPresent(known -> misses.beginWith(known.id()));
        if (!opens(item.orElse(null), holder.factor())) {
            throw new CodeUnknownException();
        }
        misses.answered(holder.address(), item.orElseThrow().id());
        return item.get();
    }

    /** Does the same work whether the code is known or not. */
    private boolean opens(TrackedItem item, String factor) {
        long identity = item == null || item.identityId() == null ? NOBODY : item.identityId();
        boolean needed = identities.hasFactor(identity);
        boolean fits = identities.factorFits(identity, factor);
        return item != null && (fits || !needed);
    }
}
