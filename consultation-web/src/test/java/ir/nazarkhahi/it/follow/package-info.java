/** Issue 3, points 9, 10 and 14: what others fetch, follow and show of the consultations, read by programs that others wrote. */
package ir.nazarkhahi.it.follow;
