package ir.nazarkhahi.commentary.export;

import ir.nazarkhahi.calendar.LegalClock;
import ir.nazarkhahi.commentary.Balances;
import ir.nazarkhahi.commentary.StanceTally;
import ir.nazarkhahi.commentary.Tallies;
import ir.nazarkhahi.commentary.conclusion.RevisionService;
import ir.nazarkhahi.commentary.conclusion.RevisionView;
import ir.nazarkhahi.commentary.document.Chapter;
import ir.nazarkhahi.commentary.document.CommentaryDocument;
import ir.nazarkhahi.commentary.document.Decision;
import ir.nazarkhahi.commentary.document.Letter;
import ir.nazarkhahi.commentary.document.TitlePage;
import ir.nazarkhahi.commentary.document.wording.Words;
import ir.nazarkhahi.commentary.handover.HandOverView;
import ir.nazarkhahi.commentary.handover.HandOvers;
import ir.nazarkhahi.commentary.summary.SummaryDesk;
import ir.nazarkhahi.commentary.summary.SummaryView;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.consultation.Stage;
import ir.nazarkhahi.consultation.published.TextService;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.UseCase;
import ir.nazarkhahi.office.OfficeView;
import ir.nazarkhahi.text.Digits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts a document together, all but its comments. */
@ApplicationScoped
@UseCase
class Sources {
    @Inject
    private ConsultationService consultations;
    @Inject
    private Balances balances;
    @Inject
    private Tallies tallies;
    @Inject
    private SummaryDesk desk;
    @Inject
    private HandOvers handOvers;
    @Inject
    private RevisionService revisions;
    @Inject
    private TextService texts;
    @Inject
    private CommentReader reader;
    @Inject
    private LegalClock clock;

    public CommentaryDocument of(CommentaryFromDatabase.Reading reading, Locale language) {
        long consultationId = reading.consultationId();
        ConsultationView consultation = consultations.byId(consultationId);
        Map<Long, StanceTally> stances = tallies.byProvision(consultationId);
        Map<Long, SummaryView> summaries = desk.summaries(consultationId);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(0, null, "", "", "", 0, stances.getOrDefault(0L, StanceTally.NONE).stances(), ""));
        for (ProvisionView provision : texts.places(consultation)) {
            chapters.add(chapter(provision, stances, summaries, language));
        }
        return new CommentaryFromDatabase(reading, title(consultation, Tallies.total(stances), text(summaries.get(0L)), language), chapters, reader);
    }

    /** How many comments there are to be told, for showing progress; at least 1. */
    public long size(long consultationId) {
        return Math.max(1, balances.of(consultations.byId(consultationId)).received());
    }

    private TitlePage title(ConsultationView consultation, StanceTally stances, String summary, Locale language) {
        Optional<HandOverView> handOver = handOvers.newest(consultation.id());
        List<String> recipients = new ArrayList<>();
        handOver.ifPresent(h -> {
            recipients.add(h.office().name(language));
            h.copies().stream().map(office -> office.name(language)).forEach(recipients::add);
        });
        return new TitlePage(consultation.code(), consultation.title(), consultation.kind().name(language), consultation.office().name(language),
                consultation.explanation().legalBasis(), consultation.opensAt(), consultation.closesAt(), clock.now(), balances.of(consultation).figures(),
                stances.stances(), summary, recipients, handOver.map(h -> new Letter(h.letterNumber(), h.dueDate())).orElse(null), decision(consultation));
    }

    private Decision decision(ConsultationView consultation) {
        if (consultation.conclusion() == null) {
            return null;
        }
        var conclusion = consultation.conclusion();
        String unchanged = revisions.find(consultation).map(RevisionView::unchangedReason).orElse(null);
        return new Decision(consultation.stage() == Stage.SENT, conclusion.number(), conclusion.date(), conclusion.effectiveDate(), conclusion.signatory(), unchanged);
    }

    private static Chapter chapter(ProvisionView provision, Map<Long, StanceTally> stances, Map<Long, SummaryView> summaries, Locale language) {
        String label = provision.label().replaceAll("[\\s\\u0640\\-–—:.]+$", "");
        boolean named = !label.isEmpty() || provision.heading().isBlank();
        String name = named ? label(provision, label, language) : provision.heading();
        return new Chapter(provision.lineage(), provision.eId(), TextService.isGone(provision) ? new Words(language).say("gone", name) : name, named ? provision.heading() : "",
                provision.text(), provision.depth(), stances.getOrDefault(provision.lineage(), StanceTally.NONE).stances(), text(summaries.get(provision.lineage())));
    }

    /** As it is printed; what has no head of its own is named by what it is, or else by its address. */
    private static String label(ProvisionView provision, String printed, Locale language) {
        if (!printed.isEmpty()) {
            return Digits.in(language, printed);
        }
        return provision.type() == ProvisionType.PREAMBLE ? new Words(language).say("preamble") : provision.eId();
    }

    private static String text(SummaryView summary) {
        return summary == null ? "" : summary.text();
    }
}
