/**
 * The pictures of an item: taken in, cleaned and kept as every file is ({@code attachment}), with words in both languages
 * for those who do not see them. A picture has its number for good; one that was taken away leaves its number empty.
 */
package ir.nazarkhahi.news.picture;
