package ir.nazarkhahi.account.factor;

import java.time.Instant;

/** @param codesLeft recovery codes not yet used */
public record SecondFactorView(Instant since, long codesLeft) {}
