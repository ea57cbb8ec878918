/** What a proxy in front changes: headers, cookies, addresses, and what only the machine itself may read. */
package ir.nazarkhahi.it.edge;
