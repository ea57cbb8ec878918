package ir.nazarkhahi.web.search;

/**
 * A kind of document to look at alone.
 *
 * @param word the end of its name in the bundle
 * @param address of the same question for this kind
 * @param chosen whether it is looked at now
 */
public record Tab(String word, long count, String address, boolean chosen) {}
