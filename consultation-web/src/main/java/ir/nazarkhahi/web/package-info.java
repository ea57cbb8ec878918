/**
 * The pages. Each room of the core has a package of page beans here; beside them stand what all pages share: the way
 * from an address to a page ({@code route}), the words and how numbers and dates are shown ({@code words}), the kept
 * pages ({@code cache}) and the headers that keep them safe ({@code safety}).
 */
package ir.nazarkhahi.web;
