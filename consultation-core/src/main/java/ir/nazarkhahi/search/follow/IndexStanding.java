package ir.nazarkhahi.search.follow;

/**
 * How it stands with the index of the node that answers.
 *
 * @param ready false while there is nothing to search in
 * @param complete false while an empty index is being filled: not everything is found yet
 * @param documents how many can be found, of every kind
 * @param progress 0 to 99 while one is being made beside the one that answers, otherwise 100
 */
public record IndexStanding(boolean ready, boolean complete, long documents, int progress) {}
