/** What a comment is on, in the terms of the W3C Web Annotation model: taken and given alike. */
package ir.nazarkhahi.api.comment.target;
