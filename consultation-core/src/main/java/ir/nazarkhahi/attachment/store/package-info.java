/** The bytes of files, in chunks, streamed in and out: never more than one chunk of a file in memory. */
package ir.nazarkhahi.attachment.store;
