/** The desk of those who write news: their list, the form, and an item as it will look, with the steps it may take. */
package ir.nazarkhahi.web.news.desk;
