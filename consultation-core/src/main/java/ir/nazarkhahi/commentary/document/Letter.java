package ir.nazarkhahi.commentary.document;

import java.time.LocalDate;

/** Under what the commentary is handed over. Each may be null; dates are days in Asia/Tehran. */
public record Letter(String number, LocalDate dueDate) {}
