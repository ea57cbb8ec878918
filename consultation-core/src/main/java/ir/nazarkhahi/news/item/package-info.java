/** What an item says, in both languages: as it is typed and checked, and what of it is public. */
package ir.nazarkhahi.news.item;
