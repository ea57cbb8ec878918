/** Comments taken back and replaced by their authors, and those that operators register, from outside. */
package ir.nazarkhahi.it.correction;
