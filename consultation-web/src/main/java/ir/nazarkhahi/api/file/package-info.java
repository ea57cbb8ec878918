/** Files over HTTP: streamed in before the comment that they are sent with, and named beside it. */
package ir.nazarkhahi.api.file;
