package ir.nazarkhahi.api.draft;

import ir.nazarkhahi.draft.version.ProvisionView;

/**
 * A provision as the API shows it. Label, heading and text follow one another as in the source.
 *
 * @param parent its parent's eId; null at the top
 * @param number in ASCII digits or a letter; null if there is none
 */
public record ProvisionJson(String eId, String parent, int depth, String type, String number, String label, String heading, String text) {

    public static ProvisionJson of(ProvisionView view) {
        return new ProvisionJson(view.eId(), view.parentEId(), view.depth(), view.type().name(), view.number(), view.label(), view.heading(), view.text());
    }
}
