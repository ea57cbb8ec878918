package ir.nazarkhahi.draft.importing.result;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Something in the source that a person should look at. The sentence for it is in the bundles of pages.
 *
 * @param code stable, {@code number_gap}
 * @param line in the source, from 1; 0 if it is about the whole
 * @param args what the sentence is filled with, in a fixed order for each code
 */
public record ImportWarning(String code, int line, List<String> args) implements Serializable {

    public ImportWarning {
        args = List.copyOf(args);
    }

    public static ImportWarning of(String code, int line, Object... args) {
        return new ImportWarning(code, line, Arrays.stream(args).map(String::valueOf).toList());
    }
}
