/**
 * What is to be told to people, as rows written in the transaction of the fact they tell of and sent after its commit.
 * A row names whom to tell by the id of an identity or an account, never by an address, and holds no personal data.
 */
package ir.nazarkhahi.notification;
