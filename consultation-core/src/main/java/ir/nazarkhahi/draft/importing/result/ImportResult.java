package ir.nazarkhahi.draft.importing.result;

import java.util.List;

/**
 * @param mediaType what the file was found to be by its content
 * @param lines what was read, line by line; the first is the one that warnings and provisions call 1
 */
public record ImportResult(ImportedText text, List<ImportWarning> warnings, String mediaType, List<String> lines) {

    public ImportResult {
        warnings = List.copyOf(warnings);
        lines = List.copyOf(lines);
    }
}
