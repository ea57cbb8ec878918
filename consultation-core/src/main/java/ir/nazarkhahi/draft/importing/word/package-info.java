/**
 * Word documents as the paragraphs a reader sees, automatic numbers included. Read as streams and within limits: no
 * declaration, no entity, no outside resource is ever followed, and a packed bomb stops at the limit.
 */
package ir.nazarkhahi.draft.importing.word;
