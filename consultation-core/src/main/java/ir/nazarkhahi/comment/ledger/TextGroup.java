package ir.nazarkhahi.comment.ledger;

/**
 * Comments with the same text on one provision.
 *
 * @param key the same for each of them, and for no other on that provision
 * @param first the lowest number among them
 */
public record TextGroup(String key, long first, long size, long support, long oppose, long amend, long neutral) {}
