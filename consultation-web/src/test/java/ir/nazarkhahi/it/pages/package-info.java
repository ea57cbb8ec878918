/** The public pages as people meet them: with the keyboard alone, on a phone, without JavaScript, in both languages. */
package ir.nazarkhahi.it.pages;
