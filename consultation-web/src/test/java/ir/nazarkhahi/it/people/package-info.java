/**
 * Services as several people use them at once, each with rights of their own: who is refused, who waits for whom, whose work
 * is lost by nobody.
 */
package ir.nazarkhahi.it.people;
