package ir.nazarkhahi.commentary.document;

import java.time.LocalDate;

/** Under what the commentary is handed over. Each may be null; dates are days in Asia/Tehran. */
public record Letter(String number, LocalDate date, LocalDate dueDate) {

    public Letter(String number, LocalDate dueDate) {
        this(number, null, dueDate);
    }
}
