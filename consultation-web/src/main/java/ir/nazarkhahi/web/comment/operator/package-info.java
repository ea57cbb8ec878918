/** The operators' desk: what came by telephone, on paper or in person is typed in, and a slip with the tracking code is printed for the citizen. */
package ir.nazarkhahi.web.comment.operator;
