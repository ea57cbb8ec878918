/**
 * What every reader of a document format gives: the paragraphs a person would read, in order, automatic numbers written
 * out. Nothing here knows a format.
 */
package ir.nazarkhahi.draft.importing.document;
