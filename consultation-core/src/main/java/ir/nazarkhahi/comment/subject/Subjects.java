package ir.nazarkhahi.comment.subject;

import ir.nazarkhahi.access.Actor;
import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.Stages;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.news.NewsNames;
import ir.nazarkhahi.news.NewsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what a comment is on, whichever of the two it is. */
@ApplicationScoped
public class Subjects {
    @Inject
    private ConsultationService consultations;
    @Inject
    private NewsService news;
    @Inject
    private Stages stages;
    @Inject
    private LegalClock clock;

    /** @throws ir.nazarkhahi.gate.NotFoundException if nothing public has that code */
    public CommentWindow window(String code) {
        return NewsNames.isCode(code) ? CommentWindow.of(news.byCode(code)) : CommentWindow.of(consultations.window(code));
    }

    /**
     * The same for who has read an earlier wording of the item.
     *
     * @param hash of what was read; null for what is public now
     * @throws InvalidInputException naming {@code textVersion} if that was never public
     */
    public CommentWindow onWording(CommentWindow window, String hash) {
        return hash == null || hash.equals(window.textHash()) ? window
                : news.wording(window.subjectId(), hash).map(id -> window.on(id, hash)).orElseThrow(() -> new InvalidInputException("textVersion", "unknown_text_version"));
    }

    /** @param wordingId of an item of news */
    public String wordingHash(long wordingId) {
        return news.wordingHash(wordingId);
    }

    /** Published or not. @throws ir.nazarkhahi.gate.NotFoundException if there is none */
    public Subject byId(long id) {
        return NewsNames.isId(id) ? Subject.of(news.byId(id), clock.now()) : Subject.of(consultations.byId(id), clock.now());
    }

    /** Published or not. @throws ir.nazarkhahi.gate.NotFoundException if there is none */
    public Subject byCode(String code) {
        return byCode(Actor.SYSTEM, code);
    }

    /** What that actor may know of. @throws ir.nazarkhahi.gate.NotFoundException if there is none */
    public Subject byCode(Actor actor, String code) {
        return NewsNames.isCode(code) ? Subject.of(news.byCode(actor, code), clock.now()) : Subject.of(consultations.byCode(actor, code), clock.now());
    }

    /** Whether its comments were handed over to an office that answers them; news never are. The stage stays as it is until the transaction ends. */
    public boolean wasHandedOver(Subject subject) {
        return !subject.news() && stages.wasHandedOver(subject.id());
    }
}
