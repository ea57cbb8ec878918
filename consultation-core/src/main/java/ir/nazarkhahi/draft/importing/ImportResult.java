package ir.nazarkhahi.draft.importing;

import java.util.List;

/** @param mediaType what the file was found to be by its content */
public record ImportResult(ImportedText text, List<ImportWarning> warnings, String mediaType) {

    public ImportResult {
        warnings = List.copyOf(warnings);
    }
}
