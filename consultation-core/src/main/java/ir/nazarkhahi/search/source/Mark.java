package ir.nazarkhahi.search.source;

/**
 * How far a part has come: two numbers that never fall.
 *
 * @param number of what was added
 * @param change of what was changed afterwards; 0 where all is read anew with every change
 */
public record Mark(long number, long change) {
    public static final Mark NONE = new Mark(-1, 0);

    public boolean covers(Mark wanted) {
        return number >= wanted.number && change >= wanted.change;
    }
}
