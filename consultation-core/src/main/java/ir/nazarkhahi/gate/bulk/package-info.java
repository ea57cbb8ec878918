/** Many rows in one statement, for the writers that share one commit between many requests. Plain JDBC, no transaction of its own. */
package ir.nazarkhahi.gate.bulk;
