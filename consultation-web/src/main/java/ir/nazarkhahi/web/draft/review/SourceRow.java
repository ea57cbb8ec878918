package ir.nazarkhahi.web.draft.review;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import java.util.List;

/** @param number from 1 @param warnings that concern it */
public record SourceRow(int number, String text, List<ImportWarning> warnings) {}
