/** What the installation says about itself, in pages: shown to everybody with its dates, written by administrators in a small markup. */
package ir.nazarkhahi.web.legal;
