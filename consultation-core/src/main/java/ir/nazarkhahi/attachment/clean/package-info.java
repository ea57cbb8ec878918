/**
 * Makes of a file the copy that may be seen: what tells about its author and their devices is gone, and so is what could
 * act on whoever opens it. Everything is made anew from what was understood; what is not understood is not shown.
 */
package ir.nazarkhahi.attachment.clean;
