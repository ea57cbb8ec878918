/** Reading many comments: their orders, their support, their addresses, the words they mark, and the picture of a consultation. */
package ir.nazarkhahi.it.reading;
