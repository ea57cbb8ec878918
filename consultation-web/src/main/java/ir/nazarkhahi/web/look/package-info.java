/** How pages show whose they are: name, logo and colours of an office, their addresses, and the page on which they are changed. */
package ir.nazarkhahi.web.look;
