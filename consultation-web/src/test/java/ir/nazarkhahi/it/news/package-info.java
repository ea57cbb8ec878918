/** News from the draft to the withdrawal, with the comments on it, in the server and in a browser. */
package ir.nazarkhahi.it.news;
