/** Where everything is, for search engines: the sitemap protocol and the robots file. */
package ir.nazarkhahi.web.follow.map;
