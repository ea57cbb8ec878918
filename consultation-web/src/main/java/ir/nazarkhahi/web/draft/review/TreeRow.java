package ir.nazarkhahi.web.draft.review;

import ir.nazarkhahi.draft.importing.result.ImportWarning;
import ir.nazarkhahi.draft.review.ReviewedProvision;
import java.util.List;

/** @param warnings that concern it @param lastLine where its lines in the source end; 0 if they are not known */
public record TreeRow(ReviewedProvision it, List<ImportWarning> warnings, int lastLine) {}
