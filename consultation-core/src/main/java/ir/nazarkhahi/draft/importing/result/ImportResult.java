package ir.nazarkhahi.draft.importing.result;

import java.util.List;

/** @param mediaType what the file was found to be by its content */
public record ImportResult(ImportedText text, List<ImportWarning> warnings, String mediaType) {

    public ImportResult {
        warnings = List.copyOf(warnings);
    }
}
