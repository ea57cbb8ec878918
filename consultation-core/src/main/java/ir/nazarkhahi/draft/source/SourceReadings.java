package ir.nazarkhahi.draft.source;

import ir.nazarkhahi.gate.sql.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps how files were read, so that looking at the source again never reads a file again. Joins the running transaction. */
@ApplicationScoped
public class SourceReadings {
    /** Characters, well below the server's packet of 16 MB. */
    private static final int BLOCK = 500_000;

    @PersistenceContext(unitName = "nazarkhahi")
    private EntityManager entities;

    public void keep(long sourceId, SourceReading reading) {
        List<String> blocks = blocks(reading.lines());
        for (int i = 0; i < blocks.size(); i++) {
            NativeSql.query(entities, "INSERT INTO draft_source_lines (source_id, block, text) VALUES (?1, ?2, ?3)", sourceId, i, blocks.get(i)).executeUpdate();
        }
        String places = reading.places().entrySet().stream().map(place -> place.getKey() + ":" + place.getValue()).collect(Collectors.joining(" "));
        NativeSql.query(entities, "INSERT INTO draft_source_places (source_id, places) VALUES (?1, ?2)", sourceId, places).executeUpdate();
    }

    /** Empty for what was imported before readings were kept. */
    public Optional<SourceReading> of(long sourceId) {
        List<?> found = NativeSql.query(entities, "SELECT places FROM draft_source_places WHERE source_id = ?1", sourceId).getResultList();
        return found.stream().findFirst().map(places -> new SourceReading(lines(sourceId), places(places.toString())));
    }

    private List<String> lines(long sourceId) {
        List<String> lines = new ArrayList<>();
        NativeSql.query(entities, "SELECT text FROM draft_source_lines WHERE source_id = ?1 ORDER BY block", sourceId).getResultList()
                .forEach(block -> lines.addAll(List.of(block.toString().split("\n", -1))));
        return lines;
    }

    private static Map<Long, Integer> places(String stored) {
        Map<Long, Integer> places = new HashMap<>();
        for (String place : stored.isEmpty() ? new String[0] : stored.split(" ")) {
            int colon = place.indexOf(':');
            places.put(Long.valueOf(place.substring(0, colon)), Integer.valueOf(place.substring(colon + 1)));
        }
        return places;
    }

    private static List<String> blocks(List<String> lines) {
        List<String> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int length = 0;
        for (String line : lines) {
            block.add(line.replace('\n', ' '));
            length += line.length() + 1;
            if (length > BLOCK) {
                blocks.add(String.join("\n", block));
                block.clear();
                length = 0;
            }
        }
        if (!block.isEmpty()) {
            blocks.add(String.join("\n", block));
        }
        return blocks;
    }
}
