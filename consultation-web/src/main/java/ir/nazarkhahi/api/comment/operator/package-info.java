/** Comments over HTTP that staff register for citizens who called, wrote or came; with the scans of what they wrote. */
package ir.nazarkhahi.api.comment.operator;
