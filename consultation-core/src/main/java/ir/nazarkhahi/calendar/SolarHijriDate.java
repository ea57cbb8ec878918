package ir.nazarkhahi.calendar;

/** A day of the Solar Hijri calendar; month 1 is Farvardin. Made by {@link SolarHijri}, which never makes one that does not exist. */
public record SolarHijriDate(int year, int month, int day) implements Comparable<SolarHijriDate> {

    @Override
    public int compareTo(SolarHijriDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }
}
