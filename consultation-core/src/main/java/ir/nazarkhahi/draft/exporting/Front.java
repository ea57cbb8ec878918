package ir.nazarkhahi.draft.exporting;

import java.time.LocalDate;

/**
 * What stands before a text and says what it is.
 *
 * @param code of the consultation, {@code 1405-0012}
 * @param kind code of the kind of regulation, {@code BILL}
 * @param agencyCode stable name of the office that drafts
 * @param agency its name in the text's language
 * @param dateShown the date as a reader of the text writes it
 */
public record Front(String code, String title, String kind, String kindShown, String agencyCode, String agency, LocalDate date, String dateShown) {}
