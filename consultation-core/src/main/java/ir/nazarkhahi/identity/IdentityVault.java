package ir.nazarkhahi.identity;

import com.github.f4b6a3.tsid.TsidCreator;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.keys.BlindIndex;
import ir.nazarkhahi.keys.Sealer;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.text.Folding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Seals what comes in. What comes out goes through {@link IdentityService}. */
@ApplicationScoped
public class IdentityVault {
    private static final int FACTOR_DIGITS = 4;
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;
    @Inject
    private Sealer sealer;
    @Inject
    private BlindIndex index;

    /** Stores the person in the running transaction. @return the id other rooms keep */
    @UseCase
    public long seal(SealedPerson person) {
        SealedRow row = prepare(person);
        entities.persist(new Identity(row));
        return row.id();
    }

    /** The row for a writer with a transaction of its own. */
    public SealedRow prepare(SealedPerson person) {
        long id = TsidCreator.getTsid().toLong();
        byte[] sealed = sealer.seal(json(person).getBytes(StandardCharsets.UTF_8), Sealer.row("identity", id));
        String mobile = person.mobile() == null ? "" : digitsOf(person.mobile());
        return new SealedRow(id, sealed, person.officePath(),
                person.email() == null ? null : index.of("identity.email", Folding.fold(person.email())),
                mobile.isEmpty() ? null : index.of("identity.mobile", mobile),
                mobile.length() < FACTOR_DIGITS ? null : index.of(factorPurpose(id), lastFour(mobile)),
                Instant.now());
    }

    /**
     * Destroys these for good, in the running transaction; what is gone already is passed over.
     *
     * @return how many there were
     */
    @UseCase
    public int destroy(Collection<Long> ids) {
        return ids.isEmpty() ? 0 : entities.createQuery("delete from Identity i where i.id in :ids").setParameter("ids", ids).executeUpdate();
    }

    /** Whether something beside the tracking code has to be known: so it is if a mobile number was left. */
    @UseCase
    public boolean hasFactor(long id) {
        return find(id).map(Identity::factorIndex).isPresent();
    }

    /** Compares the last four digits of the mobile number with what was typed, in a time that tells nothing. */
    @UseCase
    public boolean factorFits(long id, String typed) {
        String digits = typed == null ? "" : digitsOf(typed);
        byte[] kept = find(id).map(Identity::factorIndex).orElse(new byte[0]);
        return index.candidates(factorPurpose(id), lastFour(digits)).stream().map(candidate -> MessageDigest.isEqual(kept, candidate))
                .reduce(false, Boolean::logicalOr);
    }

    JsonObject open(long id, Identity identity) {
        String json = new String(sealer.open(identity.sealed(), Sealer.row("identity", id)), StandardCharsets.UTF_8);
        return Json.createReader(new StringReader(json)).readObject();
    }

    Optional<Identity> find(long id) {
        return Optional.ofNullable(entities.find(Identity.class, id));
    }

    private static String json(SealedPerson person) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        add(object, IdentityField.NAME, person.name());
        add(object, IdentityField.EMAIL, person.email());
        add(object, IdentityField.MOBILE, person.mobile());
        return object.build().toString();
    }

    private static void add(JsonObjectBuilder object, IdentityField field, String value) {
        if (value != null) {
            object.add(field.name(), value);
        }
    }

    private static String digitsOf(String typed) {
        return Digits.latin(typed).replaceAll("[^0-9]", "");
    }

    private static String lastFour(String digits) {
        return digits.substring(Math.max(0, digits.length() - FACTOR_DIGITS));
    }

    private static String factorPurpose(long id) {
        return "identity.factor:" + id;
    }
}
