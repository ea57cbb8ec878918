/**
 * PDF by Apache FOP, fed with SAX events so that only the pages of one page sequence are ever in memory. FOP's own joining
 * of Arabic letters loses characters when the text is copied out again; here the letters come joined already
 * ({@link ir.nazarkhahi.commentary.document.pdf.Joining}) and the typeface is given to FOP without its table of substitutions.
 */
package ir.nazarkhahi.commentary.document.pdf;
