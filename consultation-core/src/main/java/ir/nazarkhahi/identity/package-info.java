/**
 * Personal data of citizens, sealed, behind one door. One row for each sending; no other table, export, log or mail to
 * staff holds any of it (requirement OB-10). It is read a field at a time by an identity custodian who says why, each
 * reading in the audit trail; the dispatch of mail may read addresses and nothing else.
 */
package ir.nazarkhahi.identity;
