package ir.nazarkhahi.account.substitute;

import ir.nazarkhahi.account.AccountView;
import java.time.LocalDate;

/** @param until the last day, included */
public record SubstitutionView(long id, AccountView absent, AccountView substitute, LocalDate from, LocalDate until, SubstitutionState state) {

    /** Whether there is still something to be ended. */
    public boolean isOpen() {
        return state == SubstitutionState.PLANNED || state == SubstitutionState.RUNNING;
    }

    public boolean isRunning() {
        return state == SubstitutionState.RUNNING;
    }
}
