package ir.nazarkhahi.draft.version;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import ir.nazarkhahi.gate.NotFoundException;
import ir.nazarkhahi.gate.StaleException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the next version must be before anything is written. */
final class RevisionRules {
    private static final int DEEPEST = 12;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_TEXT = 2_000_000;

    private RevisionRules() {}

    /** Only the newest version can be revised. */
    static void checkBase(List<DraftVersion> versions, long baseId) {
        if (versions.stream().noneMatch(version -> version.id() == baseId)) {
            throw new NotFoundException("version");
        }
        if (versions.get(versions.size() - 1).id() != baseId) {
            throw new StaleException();
        }
    }

    static void check(List<EditedProvision> edited, List<ProvisionView> base) {
        refuse(edited, base, true);
    }

    /** As {@link #check}, but what stood in a provision that is gone may stand where it is put. */
    static void checkShape(List<EditedProvision> edited, List<ProvisionView> base) {
        refuse(edited, base, false);
    }

    private static void refuse(List<EditedProvision> edited, List<ProvisionView> base, boolean orphansToo) {
        if (edited == null || edited.isEmpty()) {
            throw new InvalidInputException("provisions", "required");
        }
        Set<String> kept = kept(edited, base);
        Map<Long, ProvisionView> before = base.stream().collect(Collectors.toMap(ProvisionView::lineage, Function.identity()));
        Set<Long> used = new HashSet<>();
        List<Field> wrong = new ArrayList<>();
        for (int i = 0; i < edited.size(); i++) {
            String code = wrong(edited.get(i), i == 0 ? -1 : edited.get(i - 1).depth());
            Long lineage = edited.get(i) == null ? null : edited.get(i).lineage();
            if (code == null && lineage != null && !before.containsKey(lineage)) {
                code = "unknown_lineage";
            } else if (code == null && lineage != null && !used.add(lineage)) {
                code = "lineage_twice";
            } else if (code == null && orphansToo && isOrphan(edited.get(i), before.get(lineage), kept)) {
                code = "parent_removed";
            }
            if (code != null) {
                wrong.add(new Field("provisions[" + i + "]", code));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }

    /** What stood in a provision that is removed would silently fall to the one before it: it must be removed or moved too. */
    private static boolean isOrphan(EditedProvision provision, ProvisionView before, Set<String> kept) {
        return before != null && before.parentEId() != null && provision.depth() == before.depth() && !kept.contains(before.parentEId());
    }

    private static Set<String> kept(List<EditedProvision> edited, List<ProvisionView> base) {
        Set<Long> lineages = edited.stream().filter(Objects::nonNull).map(EditedProvision::lineage).collect(Collectors.toSet());
        return base.stream().filter(provision -> lineages.contains(provision.lineage())).map(ProvisionView::eId).collect(Collectors.toSet());
    }

    private static String wrong(EditedProvision provision, int depthBefore) {
        if (provision == null || provision.type() == null || provision.label() == null || provision.heading() == null || provision.text() == null) {
            return "required";
        }
        if (provision.depth() < 0 || provision.depth() > Math.min(DEEPEST, depthBefore + 1)) {
            return "misplaced";
        }
        boolean tooLong = provision.text().length() > LONGEST_TEXT || provision.heading().length() > LONGEST_TEXT
                || provision.label().length() > LONGEST_LABEL || provision.number() != null && provision.number().length() > LONGEST_NUMBER;
        return tooLong ? "too_long" : null;
    }
}
