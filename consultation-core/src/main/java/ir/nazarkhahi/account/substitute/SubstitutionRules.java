package ir.nazarkhahi.account.substitute;

import ir.nazarkhahi.gate.BrokenRuleException.Field;
import ir.nazarkhahi.gate.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** For how long somebody may stand in. */
final class SubstitutionRules {
    /** Who is away for longer is replaced, not substituted. */
    static final int MOST_DAYS = 366;

    private SubstitutionRules() {}

    /** @throws InvalidInputException naming all that is wrong with the days */
    static void checkDays(LocalDate from, LocalDate until, LocalDate today) {
        List<Field> wrong = new ArrayList<>();
        if (from == null) {
            wrong.add(new Field("from", "required"));
        }
        if (until == null) {
            wrong.add(new Field("until", "required"));
        } else if (until.isBefore(today)) {
            wrong.add(new Field("until", "in_the_past"));
        } else if (from != null && until.isBefore(from)) {
            wrong.add(new Field("until", "ends_before_it_begins"));
        } else if (from != null && from.plusDays(MOST_DAYS).compareTo(until) <= 0) {
            wrong.add(new Field("until", "absence_too_long"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }
}
