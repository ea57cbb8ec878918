/** What waits for a member of staff, gathered from the rooms by the roles he or she holds. */
package ir.nazarkhahi.web.work;
