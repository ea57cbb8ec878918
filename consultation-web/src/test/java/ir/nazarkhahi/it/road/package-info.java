/** The whole road in one journey: what the product is for, from a file to a decision in the open. */
package ir.nazarkhahi.it.road;
