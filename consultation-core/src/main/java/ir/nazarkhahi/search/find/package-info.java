/**
 * Questions and answers: what people type becomes a query, what may be found narrows it, what was found is marked; other
 * spellings and titles are proposed. Knows the index and no database. What is not public lies in fields of its own, which
 * no public question, spelling or count ever touches.
 */
package ir.nazarkhahi.search.find;
