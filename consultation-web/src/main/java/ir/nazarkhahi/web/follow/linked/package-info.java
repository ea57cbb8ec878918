/** What machines are told inside a page: schema.org and ELI as JSON-LD, a block of data that no browser runs. */
package ir.nazarkhahi.web.follow.linked;
