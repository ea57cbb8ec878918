package ir.nazarkhahi.comment.ledger;

/**
 * The comments on one provision in the order in which they are told: the largest group of identical texts first. Kept as
 * plain arrays because there may be 250,000.
 *
 * @param numbers of the comments
 * @param firsts the lowest number of each one's group
 * @param sizes of each one's group
 */
public record TextOrder(long[] numbers, long[] firsts, long[] sizes) {

    public int length() {
        return numbers.length;
    }
}
