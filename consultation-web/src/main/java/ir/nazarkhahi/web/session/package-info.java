/**
 * Who is signed in. The session holds a token and nothing of rights: whether it is still open, and what its owner
 * may do, is read anew for every request, so that what is ended or taken away is gone at the next click.
 */
package ir.nazarkhahi.web.session;
