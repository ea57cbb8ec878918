/**
 * Staff: who they are and which roles they hold in which office. How they come in is below: {@code signin} for people,
 * {@code factor} for the codes of their second step, {@code session} for where they are signed in, {@code substitute} for who stands in for whom, {@code token} for programs, {@code trail} for reading what was done, {@code secret} for what both keep. Nothing here tells a stranger whether an account exists.
 */
package ir.nazarkhahi.account;
