package ir.nazarkhahi.draft.source;

import ir.nazarkhahi.draft.importing.outline.Blanks;
import ir.nazarkhahi.draft.importing.result.ImportResult;
import ir.nazarkhahi.draft.importing.result.ImportedProvision;
import ir.nazarkhahi.draft.structure.AkomaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A kept file as it was read.
 *
 * @param lines the first is line 1
 * @param places where provisions begin, by lineage
 */
public record SourceReading(List<String> lines, Map<Long, Integer> places) {

    public SourceReading {
        lines = List.copyOf(lines);
        places = Map.copyOf(places);
    }

    /** @param lineages of the version that was made of it, provision by provision */
    public static SourceReading of(ImportResult read, List<Long> lineages) {
        List<ImportedProvision> imported = read.text().flat();
        Map<Long, Integer> places = new HashMap<>();
        boolean marked = read.mediaType().equals(AkomaNames.MEDIA_TYPE);
        List<Integer> counted = marked ? counted(read.lines(), imported) : imported.stream().map(ImportedProvision::line).toList();
        for (int i = 0; i < Math.min(imported.size(), lineages.size()); i++) {
            places.put(lineages.get(i), counted.get(i));
        }
        return new SourceReading(read.lines(), places);
    }

    /** Lines of marked-up files say nothing about their text, so places are found by counting characters. */
    private static List<Integer> counted(List<String> lines, List<ImportedProvision> provisions) {
        List<Integer> places = new ArrayList<>();
        int line = 0;
        long read = 0;
        long said = 0;
        for (ImportedProvision provision : provisions) {
            while (line < lines.size() && read + characters(lines.get(line)) <= said) {
                read += characters(lines.get(line++));
            }
            places.add(Math.min(line + 1, lines.size()));
            said += characters(provision.label()) + characters(provision.heading()) + characters(provision.text());
        }
        return places;
    }

    private static long characters(String text) {
        return text.chars().filter(c -> !Blanks.isBlank(c)).count();
    }
}
