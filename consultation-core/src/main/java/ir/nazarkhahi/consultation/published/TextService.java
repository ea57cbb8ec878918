package ir.nazarkhahi.consultation.published;

import ir.nazarkhahi.consultation.ConsultationView;
import ir.nazarkhahi.draft.DraftService;
import ir.nazarkhahi.draft.redline.ChangedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the texts of a consultation and what stands in them; who may see the consultation is decided by the caller. */
@ApplicationScoped
@UseCase
public class TextService {
    @Inject
    private PublishedTexts texts;
    @Inject
    private DraftService drafts;

    /** Oldest first; empty while it is planned. */
    public List<PublishedText> of(long consultationId) {
        return texts.of(consultationId);
    }

    /** @throws NotFoundException if it has no text of that number */
    public PublishedText text(long consultationId, int number) {
        return texts.of(consultationId).stream().filter(text -> text.number() == number).findFirst().orElseThrow(() -> new NotFoundException("text"));
    }

    /**
     * Everything that can have been commented on: the text that is asked about, and what stood in an earlier one alone at the
     * place where it stood, its eId with the number of that text ({@code art_7@1}). What is said is found by the lineage.
     */
    public List<ProvisionView> places(ConsultationView consultation) {
        List<Long> versions = texts.versions(consultation.id());
        return versions.size() < 2 ? drafts.provisions(consultation.versionId()) : Places.of(versions.stream().map(drafts::provisions).toList());
    }

    /**
     * One of {@link #places}.
     *
     * @param address an eId in the text that is asked about, or with {@code @} and the number of a text an eId in that one; a
     *     provision that stands in the newest text is then given as it stands there
     */
    public Optional<ProvisionView> place(ConsultationView consultation, String address) {
        OptionalInt number = Places.number(address);
        if (number.isEmpty()) {
            return drafts.provision(consultation.versionId(), address);
        }
        List<Long> versions = texts.versions(consultation.id());
        if (number.getAsInt() > versions.size()) {
            return Optional.empty();
        }
        return drafts.provision(versions.get(number.getAsInt() - 1), Places.eId(address))
                .flatMap(asked -> places(consultation).stream().filter(place -> place.lineage() == asked.lineage()).findFirst());
    }

    /** Under which address that provision of that text is found for good. @param number of the text, from 1 */
    public static String address(String eId, int number) {
        return Places.address(eId, number);
    }

    /** Whether it stands in the text that is asked about; else its address names the text it last stood in. */
    public static boolean isGone(ProvisionView place) {
        return isGoneAt(place.eId());
    }

    /** The same by the address of a place. */
    public static boolean isGoneAt(String address) {
        return Places.number(address).isPresent();
    }

    /** The number of the last text that it stood in. @param gone see {@link #isGone} */
    public static int lastText(ProvisionView gone) {
        return Places.number(gone.eId()).orElseThrow();
    }

    /** What a corrigendum changed in the text before it; nothing for the first text. */
    public List<ChangedProvision> changes(long consultationId, int number) {
        if (number < 2) {
            return List.of();
        }
        return ChangedProvision.between(drafts.provisions(text(consultationId, number - 1).versionId()), drafts.provisions(text(consultationId, number).versionId()));
    }
}
