/** Drafts over HTTP: a regulation's file in, its provisions and the importer's warnings out. For those who may write drafts. */
package ir.nazarkhahi.api.draft;
