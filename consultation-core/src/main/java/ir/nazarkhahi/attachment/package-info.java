/**
 * Files that people send with what they write: taken in as they come, sealed, and shown only as a cleaned copy. What a
 * file is, its content says, never its name. It is known by a number beside what it was sent with; what the sender called
 * it stays sealed. The parts: {@code receive} takes files in, {@code type} says what they are, {@code store} keeps their
 * bytes, {@code clean} and {@code office} make the copy that may be seen, {@code scan} asks for viruses, {@code work} does
 * both after the commit.
 */
package ir.nazarkhahi.attachment;
