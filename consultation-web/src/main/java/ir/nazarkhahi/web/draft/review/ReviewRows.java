package ir.nazarkhahi.web.draft.review;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.review.ReviewView;
import ir.nazarkhahi.draft.review.ReviewedProvision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A review as the page shows it: every warning beside its line and beside the provision that begins there or before. */
public final class ReviewRows {
    private final List<TreeRow> tree;
    private final List<SourceRow> source;
    private final List<ImportWarning> general;

    ReviewRows(ReviewView view, List<String> lines) {
        Map<Integer, List<ImportWarning>> byLine = view.warnings().stream().collect(Collectors.groupingBy(ImportWarning::line));
        general = byLine.getOrDefault(0, List.of());
        tree = tree(view.provisions(), view.warnings(), lines.size());
        source = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                source.add(new SourceRow(i + 1, lines.get(i), byLine.getOrDefault(i + 1, List.of())));
            }
        }
    }

    private static List<TreeRow> tree(List<ReviewedProvision> provisions, List<ImportWarning> warnings, int lines) {
        List<TreeRow> rows = new ArrayList<>();
        int end = lines;
        for (int i = provisions.size() - 1; i >= 0; i--) {
            ReviewedProvision it = provisions.get(i);
            int line = it.line();
            int last = end;
            List<ImportWarning> own = warnings.stream().filter(warning -> line > 0 && warning.line() >= line && warning.line() <= last).toList();
            rows.add(0, new TreeRow(it, own, line == 0 ? 0 : Math.max(line, last)));
            end = line == 0 ? end : line - 1;
        }
        return rows;
    }

    public List<TreeRow> getTree() {
        return tree;
    }

    public List<SourceRow> getSource() {
        return source;
    }

    /** Those about the whole. */
    public List<ImportWarning> getGeneral() {
        return general;
    }
}
