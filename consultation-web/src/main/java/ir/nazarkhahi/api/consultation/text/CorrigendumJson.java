package ir.nazarkhahi.api.consultation.text;

import ir.nazarkhahi.consultation.corrigendum.Corrigendum;
import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.EditedProvision;
import ir.nazarkhahi.draft.version.ProvisionView;
import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A corrigendum as sent.
 *
 * @param base number of the text that it was made from
 * @param changes what differs from it; what is not named stays
 * @param substantive whether the window begins again; missing for no
 * @param reason why it does; only where it does
 */
public record CorrigendumJson(Integer base, List<ChangeJson> changes, String noteFa, String noteEn, Boolean substantive, String reason) {

    /**
     * What becomes of one provision.
     *
     * @param provision eId in the text it was made from
     * @param heading missing to keep it, like {@code label}, {@code number} and {@code text}
     * @param remove true to take it away
     * @param addAfter new ones behind it, of its depth; missing for none
     */
    public record ChangeJson(String provision, String label, String number, String heading, String text, Boolean remove, List<AddedJson> addAfter) {}

    /** @param type missing for the type of the one it stands behind */
    public record AddedJson(String type, String label, String number, String heading, String text) {}

    /** @param text the provisions of the text that is asked about */
    Corrigendum on(List<ProvisionView> text) {
        if (base == null) {
            throw new InvalidInputException("base", "required");
        }
        return new Corrigendum(base, edited(text), noteFa, noteEn, Boolean.TRUE.equals(substantive), reason);
    }

    private List<EditedProvision> edited(List<ProvisionView> text) {
        Map<String, ChangeJson> byEId = named(text);
        List<EditedProvision> edited = new ArrayList<>();
        for (ProvisionView provision : text) {
            ChangeJson change = byEId.get(provision.eId());
            if (change == null) {
                edited.add(EditedProvision.of(provision));
                continue;
            }
            if (!Boolean.TRUE.equals(change.remove)) {
                edited.add(new EditedProvision(provision.lineage(), provision.type(), provision.depth(), or(change.number, provision.number()),
                        or(change.label, provision.label()), or(change.heading, provision.heading()), or(change.text, provision.text())));
            }
            added(change).forEach(added -> edited.add(provision(added, provision)));
        }
        return edited;
    }

    private Map<String, ChangeJson> named(List<ProvisionView> text) {
        List<Field> wrong = new ArrayList<>();
        Map<String, ChangeJson> byEId = new HashMap<>();
        List<ChangeJson> sent = changes == null ? List.of() : changes;
        for (int i = 0; i < sent.size(); i++) {
            ChangeJson change = sent.get(i);
            if (change == null || change.provision == null) {
                wrong.add(new Field("changes[" + i + "].provision", "required"));
            } else if (text.stream().noneMatch(provision -> provision.eId().equals(change.provision)) || byEId.put(change.provision, change) != null) {
                wrong.add(new Field("changes[" + i + "].provision", "unknown_provision"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return byEId;
    }

    private static EditedProvision provision(AddedJson added, ProvisionView behind) {
        return new EditedProvision(null, added.type == null ? behind.type() : type(added.type), behind.depth(), added.number, or(added.label, ""), or(added.heading, ""),
                or(added.text, ""));
    }

    private static ProvisionType type(String name) {
        return Arrays.stream(ProvisionType.values()).filter(type -> type.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInputException("changes.addAfter.type", "malformed"));
    }

    private static List<AddedJson> added(ChangeJson change) {
        return change.addAfter == null ? List.of() : change.addAfter.stream().filter(added -> added != null).toList();
    }

    private static String or(String sent, String kept) {
        return sent == null ? kept : sent;
    }
}
