/** What is hung up, shown elsewhere and given to the press: a poster, a list for other sites, a summary that can be quoted. */
package ir.nazarkhahi.web.announce;
