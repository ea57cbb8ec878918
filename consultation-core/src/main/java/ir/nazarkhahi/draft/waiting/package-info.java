/**
 * Files that take longer to import than one waits for an answer. A file is kept before its job exists, and stays kept until it
 * became a draft or its sender gives it up: a failed, stopped or interrupted import loses nothing and can be tried again.
 */
package ir.nazarkhahi.draft.waiting;
