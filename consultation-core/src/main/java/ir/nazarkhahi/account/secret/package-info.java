/**
 * In what form secrets of staff are kept: passwords behind a slow hash, tokens of full entropy behind a fast one. No
 * secret is ever stored or logged as it was told. For the room's own parts; pages have no business here.
 */
package ir.nazarkhahi.account.secret;
