package ir.nazarkhahi.consultation.published;

import ir.nazarkhahi.draft.version.ProvisionView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Every provision that stood in one of the texts, each once, as it stands in the newest text that has it. */
final class Places {
    private static final char AT = '@';

    private final List<ProvisionView> places = new ArrayList<>();
    private final Set<Long> lineages = new HashSet<>();

    private Places() {}

    /**
     * @param texts oldest first
     * @return the newest text in its order; what is gone from it behind what it last stood behind, its eId being {@link #address}
     */
    static List<ProvisionView> of(List<List<ProvisionView>> texts) {
        Places found = new Places();
        for (int number = texts.size(); number > 0; number--) {
            found.add(texts.get(number - 1), number, number == texts.size());
        }
        return List.copyOf(found.places);
    }

    private void add(List<ProvisionView> text, int number, boolean newest) {
        int next = 0;
        for (ProvisionView provision : text) {
            if (lineages.add(provision.lineage())) {
                places.add(next, newest ? provision : provision.at(address(provision.eId(), number)));
                next++;
            } else {
                next = indexOf(provision.lineage()) + 1;
            }
        }
    }

    private int indexOf(long lineage) {
        int index = 0;
        while (places.get(index).lineage() != lineage) {
            index++;
        }
        return index;
    }

    /** Of a provision in the text of that number: an eId holds no {@code @}. */
    static String address(String eId, int number) {
        return eId + AT + number;
    }

    /** The number in an address; empty for the text that is asked about now. */
    static OptionalInt number(String address) {
        int at = address.lastIndexOf(AT);
        String digits = at < 0 ? "" : address.substring(at + 1);
        return digits.matches("[1-9]\\d{0,5}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    static String eId(String address) {
        int at = address.lastIndexOf(AT);
        return at < 0 ? address : address.substring(0, at);
    }

    static Optional<ProvisionView> find(List<ProvisionView> text, String eId) {
        return text.stream().filter(provision -> provision.eId().equals(eId)).findFirst();
    }
}
