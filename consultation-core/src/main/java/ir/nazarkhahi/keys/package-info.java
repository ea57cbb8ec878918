/**
 * The keys of this installation and all that is done with them: sealing, indexing what is sealed, signing receipts.
 * Known by every room. The keys live in files outside the database and the data folder; the database keeps values to
 * check them by, so that a start with the wrong keys, or without them, is refused before it can do harm. Each keyset
 * may hold older keys beside its primary one: new things use the primary, old things stay readable. So the fingerprints of
 * sealed things are looked for by every key; whoever stores one has to look for it by {@code BlindIndex.candidates}.
 */
package ir.nazarkhahi.keys;
