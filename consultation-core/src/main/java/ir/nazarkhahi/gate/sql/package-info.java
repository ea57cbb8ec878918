/** For the few statements that the mapping cannot say, or says too slowly: the same ways in and out of the database everywhere. */
package ir.nazarkhahi.gate.sql;
