package ir.nazarkhahi.setting.legal;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.access.Permission;
import ir.nazarkhahi.audit.AuditTrail;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.text.BidiSafety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what is in force and what was, for everybody; publishes, for administrators of the whole. */
@ApplicationScoped
@UseCase
public class LegalTextService {
    /** Code points. */
    public static final int LONGEST = 50_000;

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;
    @Inject
    private LegalClock clock;
    @Inject
    private AuditTrail audit;

    /** What is in force. */
    public LegalTextView current(LegalKind kind, Locale locale) {
        return versions(kind, locale).get(0);
    }

    /** @throws NotFoundException if there is none of that number */
    public LegalTextView version(LegalKind kind, Locale locale, int version) {
        return versions(kind, locale).stream().filter(one -> one.version() == version).findFirst().orElseThrow(() -> new NotFoundException("text"));
    }

    /** All that were ever in force, the newest first; the last is the product's own, with which everything began. */
    public List<LegalTextView> versions(LegalKind kind, Locale locale) {
        String language = language(locale);
        List<LegalTextView> versions = new ArrayList<>(entities.createQuery("select t from LegalText t where t.kind = :kind and t.language = :language order by t.version desc", LegalText.class)
                .setParameter("kind", kind).setParameter("language", language).getResultStream().map(LegalText::view).toList());
        versions.add(new LegalTextView(kind, language, 0, OwnTexts.of(kind, language), true, null));
        return versions;
    }

    /**
     * Puts a text in force; what was before stays readable under its number.
     *
     * @param read the version that was read before writing this
     * @throws StaleException if another was published meanwhile
     * @throws InvalidInputException on {@code text}
     */
    public LegalTextView publish(Actor actor, LegalKind kind, Locale locale, String text, int read) {
        actor.requireEverywhere(Permission.ADMINISTER);
        String asked = BidiSafety.strip(text == null ? "" : text.replace("\r\n", "\n")).strip();
        if (BidiSafety.isBlank(asked)) {
            throw new InvalidInputException("text", "required");
        }
        if (asked.codePointCount(0, asked.length()) > LONGEST) {
            throw new InvalidInputException("text", "too_long");
        }
        if (asked.equals(current(kind, locale).text())) {
            throw new InvalidInputException("text", "nothing_changed");
        }
        return add(actor, new LegalTextView(kind, language(locale), read + 1, asked, false, null));
    }

    /** Puts the product's own text in force again, as a version of its own. */
    public LegalTextView restore(Actor actor, LegalKind kind, Locale locale, int read) {
        actor.requireEverywhere(Permission.ADMINISTER);
        return add(actor, new LegalTextView(kind, language(locale), read + 1, null, true, null));
    }

    private LegalTextView add(Actor actor, LegalTextView asked) {
        if (current(asked.kind(), Locale.forLanguageTag(asked.language())).version() != asked.version() - 1) {
            throw new StaleException();
        }
        LegalText text = new LegalText(asked, clock.now());
        entities.persist(text);
        entities.flush();
        audit.record(actor, asked.own() ? "legal_text.restore" : "legal_text.publish", "legal_text:" + asked.kind(), Map.of("language", asked.language(), "version", asked.version()));
        return text.view();
    }

    private static String language(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "en" : "fa";
    }
}
