/**
 * The doors through which XML and packed files come in: no declaration, no entity, no outside resource is ever followed,
 * elements nest to a bound, and unpacking stops at a limit.
 */
package ir.nazarkhahi.draft.importing.xml;
