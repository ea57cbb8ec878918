/** Settings down the tree of offices, in the server. */
package ir.nazarkhahi.it.setting;
