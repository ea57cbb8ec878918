package ir.nazarkhahi.draft;

/**
 * A file to be made a draft.
 *
 * @param kind code of the kind of regulation, {@code BILL}
 * @param officeCode the office that drafts
 * @param fileName as the browser named it; only shown, never trusted for what the file is
 */
public record NewDraft(String title, String kind, String officeCode, String fileName, byte[] bytes) {}
