package ir.nazarkhahi.attachment;

/**
 * A file that was uploaded before, as it is sent with something.
 *
 * @param handle what the upload was answered with; good for one use
 * @param description what is to be seen in it, for those who do not see it; may be null
 */
public record FileClaim(String handle, String description) {}
