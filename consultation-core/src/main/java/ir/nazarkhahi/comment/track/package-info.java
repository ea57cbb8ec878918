/** What a holder of a tracking code learns about a comment: its state, its answer, what happened to it. Wrong code and wrong factor look alike. */
package ir.nazarkhahi.comment.track;
