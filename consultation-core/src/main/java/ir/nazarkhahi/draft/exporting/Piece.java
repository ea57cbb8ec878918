package ir.nazarkhahi.draft.exporting;

import ir.nazarkhahi.draft.structure.ProvisionType;
import ir.nazarkhahi.draft.version.ProvisionView;
import java.util.List;

/**
 * A provision on its way out; the list of them in text order is the text.
 *
 * @param depth 0 at the top, at most one more than that of the piece before
 * @param number null if there is none
 */
public record Piece(String eId, int depth, ProvisionType type, String number, String label, String heading, String text) {

    public static Piece of(ProvisionView view) {
        return new Piece(view.eId(), view.depth(), view.type(), view.number(), view.label(), view.heading(), view.text());
    }

    /** Empty for no text; otherwise every line, empty ones too. */
    List<String> lines() {
        return text.isEmpty() ? List.of() : List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    }

    /** Label and heading as they are printed together. */
    String head() {
        return (label + " " + heading).strip();
    }
}
