package ir.nazarkhahi.calendar.holiday.importing;

import java.io.Serializable;

/** @param name of the event; empty if it has none */
public record LeftOut(String name, Reason reason) implements Serializable {

    /** TOO_LONG: more days in a row than any holiday has. RULE: repeats other than yearly. OCCURRENCE: a change of one day of a series. */
    public enum Reason { WITH_TIME, CANCELLED, NO_NAME, DAMAGED, TOO_LONG, RULE, OCCURRENCE }
}
