package ir.nazarkhahi.web.announce.press;

import ir.nazarkhahi.commentary.disposition.DispositionKind;
import ir.nazarkhahi.commentary.outcome.OutcomeService;
import ir.nazarkhahi.commentary.outcome.OutcomeView;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationStatus;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.text.Digits;
import ir.nazarkhahi.web.consultation.Reading;
import ir.nazarkhahi.web.follow.Links;
import ir.nazarkhahi.web.follow.Sentences;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.words.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes the summary from what is public now: before the end how to take part, after it numbers and outcome. */
@RequestScoped
public class PressDesk {
    @Inject
    private ConsultationService consultations;
    @Inject
    private OutcomeService outcomes;
    @Inject
    private Reading reading;
    @Inject
    private Place place;
    @Inject
    private Sentences words;
    @Inject
    private Moments when;
    @Inject
    private Links links;

    /** @throws ir.nazarkhahi.gate.NotFoundException if nothing public has that code */
    public PressSummary of(String code) {
        ConsultationView it = reading.read(consultations.byCode(code));
        List<PressSummary.Part> parts = new ArrayList<>();
        add(parts, "press_what", words.say("press_asks", it.office().name(place.getLocale()), it.kind().name(place.getLocale())), it.title(),
                words.say("press_standing", words.say("status_" + it.status())));
        add(parts, "why", it.explanation().why());
        add(parts, "what_changes", it.explanation().whatChanges());
        add(parts, "press_when", words.say("press_from", when.date(it.opensAt())), words.say("press_until", when.closing(it.closesAt())));
        if (it.status().compareTo(ConsultationStatus.OPEN) <= 0) {
            add(parts, "press_how", words.say("press_how_1", links.consultation(it.code())), words.say("press_how_2"), words.say("press_how_3"));
        }
        add(parts, "press_numbers", words.say("press_received", it.counts().received()), words.say("press_published", it.counts().published()));
        outcomes.find(it.code()).ifPresent(outcome -> outcome(parts, it, outcome));
        add(parts, "office_title", contact(it));
        add(parts, "press_more", links.consultation(it.code()));
        return new PressSummary(it.code(), words.say("press_head", Digits.in(place.getLocale(), it.code())), it.title(), parts);
    }

    private void outcome(List<PressSummary.Part> parts, ConsultationView it, OutcomeView outcome) {
        Stream<String> ending = Stream.of(words.say("status_" + it.status()) + (it.conclusion() == null ? "" : ": "
                + (it.conclusion().number().isEmpty() ? "" : words.say("press_number", it.conclusion().number()) + " · ") + when.day(it.conclusion().date())),
                outcome.summary(), outcome.unchangedReason() == null ? "" : outcome.unchangedReason());
        Stream<String> answers = Arrays.stream(DispositionKind.values()).filter(kind -> outcome.dispositions().getOrDefault(kind, 0L) > 0)
                .map(kind -> words.say("press_answer", words.say("disposition_" + kind), outcome.dispositions().get(kind)));
        add(parts, "press_outcome", Stream.concat(ending, answers).toArray(String[]::new));
    }

    private String[] contact(ConsultationView it) {
        Stream<String> points = it.office().contactPoints().stream().map(point -> point.label(place.getLocale()) + ": "
                + written(point.value(place.getLocale())));
        return Stream.concat(Stream.of(it.office().name(place.getLocale()), it.explanation().contact()), points).toArray(String[]::new);
    }

    /** Numbers in the digits of the reader, addresses as they are. */
    private String written(String value) {
        return value.chars().anyMatch(Character::isLetter) ? value : Digits.in(place.getLocale(), value);
    }

    private void add(List<PressSummary.Part> parts, String heading, String... lines) {
        List<String> said = Arrays.stream(lines).flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (!said.isEmpty()) {
            parts.add(new PressSummary.Part(words.say(heading), said));
        }
    }
}
