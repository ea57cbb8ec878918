/**
 * Reports on the comments of an item of news (PS-07): public relations sum them up, name to whom and when they report, and
 * issue the report when every comment is accounted for. What was issued stands as it is, also when comments follow; the next report
 * then tells of all again. The documents are those of every commentary.
 */
package ir.nazarkhahi.commentary.report;
