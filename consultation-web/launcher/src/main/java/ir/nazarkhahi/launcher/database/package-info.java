/** The embedded MariaDB: bundled binaries, a port of loopback, a password made for this run, and the end of a server that was left behind. */
package ir.nazarkhahi.launcher.database;
