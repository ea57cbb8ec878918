package ir.nazarkhahi.comment.support;

/**
 * How it stands after the reader's tap.
 *
 * @param supports whether this reader's support counts now
 * @param total with those that are not in the lists yet
 */
public record Support(String ref, boolean supports, long total) {}
