/** News, information and the participation strategy as JSON, for everybody. */
package ir.nazarkhahi.api.news;
