/**
 * The commentary as data, streamed. The shape is described by {@code commentary.schema.json} beside it and is part of the
 * API: fields are added, never renamed. No field's words depend on the language.
 */
package ir.nazarkhahi.commentary.document.json;
