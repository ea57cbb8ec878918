/**
 * What a file is, by what is in it: Tika's signatures for its kind, a look inside for what is packed, and a look at what it
 * would become unpacked. A name and the type that a browser sends say nothing. Only what is listed is taken.
 */
package ir.nazarkhahi.attachment.type;
