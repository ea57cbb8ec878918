/** What is to be told to people, for administrators to see whether it goes out. */
package ir.nazarkhahi.web.notification;
