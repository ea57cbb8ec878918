/** Steps of an item that are refused, each with its code. */
package ir.nazarkhahi.news.rule;
