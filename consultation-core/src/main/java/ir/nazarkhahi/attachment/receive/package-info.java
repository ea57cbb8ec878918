/** Taking files in: streamed from the sender into sealed chunks, known from then on by a handle that nobody can guess. */
package ir.nazarkhahi.attachment.receive;
