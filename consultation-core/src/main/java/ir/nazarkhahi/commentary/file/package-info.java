/**
 * The documents of a commentary as they were made: in chunks of 512 KiB in the database, streamed both ways, each with its
 * size and SHA-256. A file counts only when its last chunk is there; what a broken attempt left is replaced by the next.
 */
package ir.nazarkhahi.commentary.file;
