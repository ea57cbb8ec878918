/**
 * Finds where a page of comments begins without passing by those before it. Numbers are cut into blocks; of each block
 * it is known how many of its comments are shown, by provision and stance, kept in the transactions that show them. So
 * a page deep in a million comments costs what the first one costs, and is exactly the page that counting would give.
 */
package ir.nazarkhahi.comment.paging;
