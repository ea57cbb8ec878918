/** The public pages of news: the list, one item with its pictures, and the newest on the front page. */
package ir.nazarkhahi.web.news;
