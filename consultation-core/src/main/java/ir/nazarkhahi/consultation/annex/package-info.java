/** Texts that explain or accompany what is asked about and are not commented themselves. They change with the plan and are fixed with its publication. */
package ir.nazarkhahi.consultation.annex;
