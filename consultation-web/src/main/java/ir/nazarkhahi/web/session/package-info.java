/**
 * Who is signed in. The session holds the account's id and nothing of its rights: they are read anew for every request,
 * so that what an administrator takes away is gone at the next click.
 */
package ir.nazarkhahi.web.session;
