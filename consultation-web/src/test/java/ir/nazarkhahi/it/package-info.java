/**
 * What all tests against the running system share: one server, one database, a browser. docs/testing.md shows how to
 * write a test with it. Nothing here is faked: the server is Payara Micro with our war, the database MariaDB.
 */
package ir.nazarkhahi.it;
