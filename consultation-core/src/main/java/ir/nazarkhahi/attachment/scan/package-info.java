/** Asking a virus scanner, where one is configured. What cannot be asked is not shown until it could be. */
package ir.nazarkhahi.attachment.scan;
