package ir.nazarkhahi.web.comment.operator;

import ir.nazarkhahi.comment.Stance;
import ir.nazarkhahi.comment.operator.RegistrationService;
import ir.nazarkhahi.consultation.ConsultationService;
import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.web.route.Place;
import ir.nazarkhahi.web.words.Choices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the form of a registration offers to choose from. */
@RequestScoped
class RegistrationChoices {
    private static final String SITE = "ir.nazarkhahi.web.words.site";
    private static final int LONGEST_LABEL = 80;

    @Inject
    private ConsultationService consultations;
    @Inject
    private DraftService drafts;
    @Inject
    private Choices choices;
    @Inject
    private Place place;

    ConsultationView consultation(String code) {
        return consultations.byCode(code);
    }

    /** Those with words of their own; the head, and where that says little the beginning of the text. */
    List<SelectItem> provisions(ConsultationView consultation) {
        return drafts.provisions(consultation.versionId()).stream().filter(provision -> !provision.text().isBlank() || !provision.heading().isBlank())
                .map(provision -> new SelectItem(provision.eId(), label(provision))).toList();
    }

    List<SelectItem> channels() {
        return choices.of(SITE, "channel_", RegistrationService.CHANNELS.toArray(Enum<?>[]::new));
    }

    List<SelectItem> stances() {
        return choices.of(SITE, "stance_", Stream.of(Stance.values()).toArray(Enum<?>[]::new));
    }

    Locale locale() {
        return place.getLocale();
    }

    private static String label(ProvisionView provision) {
        String words = "– ".repeat(provision.depth()) + provision.wholeText().replace('\n', ' ');
        return words.codePointCount(0, words.length()) <= LONGEST_LABEL ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_LABEL)) + "…";
    }
}
