package ir.nazarkhahi.account.substitute;

import java.time.LocalDate;

/**
 * @param absentId who will be away
 * @param substitute a colleague's user name
 * @param from the first day, null is refused as every other field
 * @param until the last day, included
 */
public record NameSubstitute(long absentId, String substitute, LocalDate from, LocalDate until) {}
