/** Comments taken back and replaced by their authors, those that operators register, and what is destroyed when the time of keeping is over. */
package ir.nazarkhahi.it.correction;
