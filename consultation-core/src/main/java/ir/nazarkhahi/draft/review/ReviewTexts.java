package ir.nazarkhahi.draft.review;

import ir.nazarkhahi.draft.DraftView;
import ir.nazarkhahi.draft.ImportSettings;
import ir.nazarkhahi.draft.review.change.History;
import ir.nazarkhahi.draft.review.difference.Differences;
import ir.nazarkhahi.draft.review.text.Node;
import ir.nazarkhahi.draft.review.text.WorkingText;
import ir.nazarkhahi.draft.source.SourceReading;
import ir.nazarkhahi.draft.source.SourceReadings;
import ir.nazarkhahi.draft.source.SourceStore;
import ir.nazarkhahi.draft.version.VersionStore;
import ir.nazarkhahi.draft.version.VersionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Puts together what a review shows. */
@ApplicationScoped
class ReviewTexts {
    @Inject
    private ReviewRepository reviews;
    @Inject
    private VersionStore versions;
    @Inject
    private SourceReadings readings;
    @Inject
    private SourceStore sources;
    @Inject
    private ImportSettings settings;

    /** Both counters only rise, so their sum is another one whenever either changes. */
    static int version(DraftView draft, Review review) {
        return draft.version() + (review == null ? 0 : review.version());
    }

    ReviewView view(DraftView draft, Review review) {
        boolean begun = review != null && (review.baseId() == draft.newest().id() || !reviews.steps(draft.id()).isEmpty());
        VersionView base = begun ? versions.byId(review.baseId()) : draft.newest();
        SourceReading reading = reading(draft);
        WorkingText imported = WorkingText.of(versions.provisions(imported(draft).id()), reading.places());
        WorkingText from = WorkingText.of(versions.provisions(base.id()), reading.places());
        History history = new History(from, begun ? reviews.steps(draft.id()) : List.of(), begun ? review.done() : 0);
        WorkingText current = history.current();
        return new ReviewView(draft.id(), version(draft, review), base.number(), base.id() == draft.newest().id(), history.done(), history.canUndo(),
                history.canRedo(), review == null ? null : review.changedBy(), review == null ? null : review.changedAt(), provisions(current),
                versions.warnings(imported(draft).id()), Differences.between(imported, current));
    }

    History history(Review review) {
        return new History(WorkingText.of(versions.provisions(review.baseId()), Map.of()), reviews.steps(review.draftId()), review.done());
    }

    /** Of the file that was imported last. */
    SourceReading reading(DraftView draft) {
        VersionView version = imported(draft);
        long source = versions.source(version.id());
        return readings.of(source).orElseGet(() -> SourceReading.of(settings.importer().read("", sources.bytes(source)), versions.lineages(version.id())));
    }

    private VersionView imported(DraftView draft) {
        List<VersionView> all = new ArrayList<>(draft.versions());
        Collections.reverse(all);
        return all.stream().filter(version -> versions.source(version.id()) != null).findFirst().orElse(draft.versions().get(0));
    }

    private static List<ReviewedProvision> provisions(WorkingText text) {
        List<String> eIds = text.eIds();
        List<ReviewedProvision> shown = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Node node = text.get(i);
            shown.add(new ReviewedProvision(node.id(), eIds.get(i), node.depth(), node.type(), node.number(), node.label(), node.heading(), node.text(), node.line()));
        }
        return shown;
    }
}
