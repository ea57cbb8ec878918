package ir.nazarkhahi.notification.template;

import java.io.Serializable;

/** Words with gaps, {@code {code}}, or with the gaps filled. */
public record Message(String subject, String body) implements Serializable {}
