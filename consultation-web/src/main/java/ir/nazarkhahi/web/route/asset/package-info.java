/** Style, script, font and picture files under addresses that carry a digest of their content: what an address gives never changes. */
package ir.nazarkhahi.web.route.asset;
