/**
 * What people say about a provision or the whole of a consultation: taken in with a receipt, numbered without gaps,
 * published or held, never deleted. Balance: received = published + redacted + rejected + held.
 * Three copies: the original is sealed, staff work with a copy whose personal data is masked, the public sees that copy
 * as moderation left it. Followers read the number, never the id.
 */
package ir.nazarkhahi.comment;
