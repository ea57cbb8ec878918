package ir.nazarkhahi.draft.importing.result;

import ir.nazarkhahi.draft.structure.ProvisionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a person should look at; so many that they are no help are counted only. */
public final class Warnings {
    private static final int MOST = 300;
    private static final int LONGEST_QUOTE = 60;

    private final List<ImportWarning> all = new ArrayList<>();
    private int more;

    public void add(String code, int line, Object... args) {
        if (all.size() < MOST) {
            all.add(ImportWarning.of(code, line, args));
        } else {
            more++;
        }
    }

    public void addAll(List<ImportWarning> more) {
        more.forEach(warning -> add(warning.code(), warning.line(), warning.args().toArray()));
    }

    /** Numbers are missing before this one. */
    public void gap(ProvisionType type, int line, String from, String to) {
        add("number_gap", line, type, from, to);
    }

    /** A head that opens nothing where it stands. */
    public void unplaced(int line, String text) {
        add("head_not_placed", line, text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…");
    }

    public List<ImportWarning> inOrder() {
        List<ImportWarning> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(ImportWarning::line));
        if (more > 0) {
            sorted.add(ImportWarning.of("more_warnings", 0, more));
        }
        return sorted;
    }
}
