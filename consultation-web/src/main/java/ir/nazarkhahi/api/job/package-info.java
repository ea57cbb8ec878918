/** Long work as its submitter sees it: state, progress, result; and asking it to stop. */
package ir.nazarkhahi.api.job;
