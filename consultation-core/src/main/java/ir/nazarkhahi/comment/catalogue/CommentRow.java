package ir.nazarkhahi.comment.catalogue;

import ir.nazarkhahi.comment.CommentState;
import java.time.Instant;

/**
 * @param organisation null if the author speaks for none, or was rejected
 * @param postedAt when it took its place in the list
 * @param changedAt when it was last moderated; else when it took its place
 */
public record CommentRow(String ref, CommentState state, String organisation, Instant postedAt, Instant changedAt) {}
